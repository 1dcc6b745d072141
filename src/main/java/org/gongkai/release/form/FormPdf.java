package org.gongkai.release.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.release.font.ChineseFont;

/** Writes a form as a PDF file; a row that does not fit goes on the next page. */
final class FormPdf {

    private static final float LABEL_SIZE = 11;
    private static final float TEXT_SIZE = 10.5f;
    private static final float LEADING = 1.4f;
    private static final float PADDING = 5;

    private final Canvas canvas;

    private FormPdf(Canvas canvas) {
        this.canvas = canvas;
    }

    static void write(Form form, ChineseFont font, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                ChineseFont.Open open = font.open(document)) {
            document.getDocumentInformation().setTitle(form.heading());
            document.getDocumentCatalog().setLanguage("zh-CN");
            try (Canvas canvas = new Canvas(document, open.font())) {
                new FormPdf(canvas).write(form);
            }
            document.save(out);
        }
    }

    private void write(Form form) throws IOException {
        canvas.centred(form.heading(), 22, true);
        canvas.down(30);
        canvas.spread(form.above(), 9);
        canvas.down(10);
        for (Form.Row row : form.rows()) {
            row(row);
        }
        canvas.down(14);
        for (String note : form.below()) {
            canvas.text(note, 0, canvas.y(), 8, false);
            canvas.down(12);
        }
    }

    private void row(Form.Row row) throws IOException {
        float unit = canvas.width() / Form.GRID;
        List<List<Line>> texts = new ArrayList<>();
        int most = 1;
        for (Form.Field field : row.fields()) {
            float width = (row.span() - Form.LABEL) * unit - 2 * PADDING;
            List<Line> lines = lines(field.paragraphs(), width);
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        int from = 0;
        while (from < most) {
            int fits = (int) ((canvas.left() - 2 * PADDING) / (TEXT_SIZE * LEADING));
            boolean begin = from == 0 && (fits < 2 || most > fits && fits < 6 || row.height() > canvas.left());
            if (begin || fits < 1) {
                canvas.newPage();
                continue;
            }
            int to = Math.min(most, from + fits);
            float height = Math.max(
                    from == 0 ? Math.max(24, row.height()) : 0, (to - from) * TEXT_SIZE * LEADING + 2 * PADDING);
            slice(row, texts, from, to, height);
            from = to;
        }
    }

    /** Draws the lines of a row that one page holds. */
    private void slice(Form.Row row, List<List<Line>> texts, int from, int to, float height) throws IOException {
        float unit = canvas.width() / Form.GRID;
        float x = 0;
        for (int i = 0; i < row.fields().size(); i++) {
            float label = Form.LABEL * unit;
            float width = row.span() * unit;
            canvas.box(x, label, height);
            canvas.box(x + label, width - label, height);
            String name = row.fields().get(i).label();
            float middle = canvas.y() - height / 2 - LABEL_SIZE * 0.35f;
            canvas.text(name, x + (label - canvas.widthOf(name, LABEL_SIZE)) / 2, middle, LABEL_SIZE, true);
            List<Line> lines = texts.get(i);
            List<Line> here = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            text(here, x + label + PADDING, width - label - 2 * PADDING, height);
            x += width;
        }
        canvas.down(height);
    }

    private void text(List<Line> lines, float x, float width, float height) throws IOException {
        float taken = lines.size() * TEXT_SIZE * LEADING;
        float y = canvas.y() - (height - taken) / 2 - TEXT_SIZE;
        for (Line line : lines) {
            float shift = line.right ? width - canvas.widthOf(line.text, TEXT_SIZE) : 0;
            canvas.text(line.text, x + shift, y, TEXT_SIZE, false);
            y -= TEXT_SIZE * LEADING;
        }
    }

    private List<Line> lines(List<Form.Paragraph> paragraphs, float width) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Form.Paragraph paragraph : paragraphs) {
            for (String line : canvas.wrapped(paragraph.text(), width, TEXT_SIZE)) {
                lines.add(new Line(line, paragraph.signature()));
            }
        }
        return lines;
    }

    private record Line(String text, boolean right) {}
}
