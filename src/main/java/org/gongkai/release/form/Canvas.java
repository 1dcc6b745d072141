package org.gongkai.release.form;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages of A4 that are filled from top to bottom. */
public final class Canvas implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final Color RED = new Color(0xC0, 0, 0);

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    public Canvas(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        this.content = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = page.getMediaBox().getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    public void newPage() throws IOException {
        content.close();
        content = begin();
    }

    public float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    /** Where the next thing goes, from the bottom of the page. */
    public float y() {
        return y;
    }

    /** How much room is left on the page. */
    public float left() {
        return y - MARGIN;
    }

    public void down(float distance) {
        y -= distance;
    }

    public void centred(String text, float size, boolean strong) throws IOException {
        y -= size;
        text(text, (width() - widthOf(text, size)) / 2, y, size, strong);
    }

    /** Writes texts at the left, the middle and the right of a line. */
    void spread(List<String> texts, float size) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            float room = width() - widthOf(texts.get(i), size);
            text(texts.get(i), texts.size() == 1 ? 0 : room * i / (texts.size() - 1), y, size, false);
        }
    }

    /** Writes a line; a strong one in red and bolder. */
    public void text(String text, float x, float baseline, float size, boolean strong) throws IOException {
        content.beginText();
        content.setFont(font, size);
        Color color = strong ? RED : Color.BLACK;
        content.setNonStrokingColor(color);
        content.setStrokingColor(color);
        content.setLineWidth(size / 40);
        content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.newLineAtOffset(MARGIN + x, baseline);
        content.showText(shown(text));
        content.endText();
    }

    /** Draws a frame that hangs from the present place. */
    void box(float x, float width, float height) throws IOException {
        content.setStrokingColor(RED);
        content.setLineWidth(0.6f);
        content.addRect(MARGIN + x, y - height, width, height);
        content.stroke();
    }

    float widthOf(String text, float size) throws IOException {
        return font.getStringWidth(shown(text)) / 1000 * size;
    }

    /** A text in lines of at most a width; no line begins with a closing mark. */
    public List<String> wrapped(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String next = Character.toString(point);
            boolean closing = "，。、；：！？）》」』”’】〉".contains(next);
            if (!line.isEmpty() && !closing && widthOf(line + next, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(next);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The text with what the font lacks shown as a box, so that nothing goes missing unseen. */
    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(point -> !Character.isISOControl(point)).forEach(point -> {
            String character = Character.toString(point);
            shown.append(has(character) ? character : "□");
        });
        return shown.toString();
    }

    private boolean has(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
