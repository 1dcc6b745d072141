package org.gongkai.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Writes pages of lines as paragraphs, table cells and page numbers. */
public final class PageWriter {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－_\\s·]*(?:第\\s*)?\\d{1,4}\\s*(?:页)?(?:[\\s,，/共]*\\d{0,4}\\s*页?)?[-—–－_\\s·]*");

    private final PartWriter out;
    private final StringBuilder paragraph = new StringBuilder();
    private String place = "";
    private @Nullable TextLine last;
    private @Nullable PageMeasure lastPage;

    public PageWriter(PartWriter out) {
        this.out = out;
    }

    /**
     * Writes a page; a paragraph that may go on overleaf is kept until the next one.
     *
     * @param number of the page, from 1
     * @param lines that stand in no drawn table, from top to bottom
     * @param tables that are drawn, from top to bottom
     */
    public void page(int number, List<TextLine> lines, List<RuledTable> tables) throws SAXException {
        List<TextLine> body = new ArrayList<>(lines);
        TextLine foot = body.isEmpty() ? null : body.get(body.size() - 1);
        boolean numbered = foot != null
                && body.size() > 1
                && PAGE_NUMBER.matcher(foot.text()).matches();
        if (numbered) {
            body.remove(body.size() - 1);
        }
        int from = 0;
        for (RuledTable table : tables) {
            int to = from;
            while (to < body.size() && body.get(to).top() < table.top()) {
                to++;
            }
            write(number, body.subList(from, to), from == 0);
            from = to;
            end();
            table(number, table.rows());
        }
        write(number, body.subList(from, body.size()), from == 0 && tables.isEmpty());
        if (numbered && foot != null) {
            out.part(PartKind.FOOTER, "第" + number + "页页脚", foot.text());
        }
    }

    private void write(int number, List<TextLine> lines, boolean head) throws SAXException {
        if (lines.isEmpty()) {
            return;
        }
        PageMeasure page = new PageMeasure(lines);
        boolean overleaf = head;
        for (int i = 0; i < lines.size(); i++) {
            int end = tableEnd(lines, i, page);
            if (end - i >= 2) {
                end();
                table(number, new TableGrid(lines.subList(i, end), page).rows());
                i = end - 1;
            } else {
                line(number, lines.get(i), page, overleaf);
            }
            overleaf = false;
        }
        lastPage = page;
    }

    /** Where a table ends that begins at a line: rows, and lines that hold only wrapped cells right of the first. */
    private static int tableEnd(List<TextLine> lines, int from, PageMeasure page) {
        if (!lines.get(from).isRow()) {
            return from;
        }
        double second = lines.get(from).segments().get(1).left();
        int end = from + 1;
        while (end < lines.size()) {
            TextLine above = lines.get(end - 1);
            TextLine line = lines.get(end);
            boolean wrapped = page.wraps(above, line)
                    && (line.left() > second - line.height() || page.wrapsFirst(above, line, second));
            if (!page.near(above, line) || !line.isRowBelow(lines.get(from)) && !wrapped) {
                break;
            }
            second = line.isRow() ? Math.min(second, line.segments().get(1).left()) : second;
            end++;
        }
        return end;
    }

    private void table(int number, List<Map<Integer, String>> rows) throws SAXException {
        int table = out.next("表");
        int r = 0;
        for (Map<Integer, String> row : rows) {
            r++;
            for (Map.Entry<Integer, String> cell : row.entrySet()) {
                Cell at = new Cell(table, r, cell.getKey());
                out.part(PartKind.TABLE_CELL, "第" + number + "页" + PartWriter.place(at), cell.getValue(), at);
            }
        }
    }

    private void line(int number, TextLine line, PageMeasure page, boolean overleaf) throws SAXException {
        if (!goesOn(line, page, overleaf)) {
            end();
            place = "第" + number + "页第" + out.next("第" + number + "页段") + "段";
        }
        paragraph.append(Joint.of(paragraph, line.text())).append(line.text());
        last = line;
    }

    private boolean goesOn(TextLine line, PageMeasure page, boolean overleaf) {
        if (last == null || paragraph.isEmpty()) {
            return false;
        }
        if (!overleaf) {
            return page.continues(last, line);
        }
        boolean text = !last.isRow() && !line.isRow() && !line.text().startsWith("\u3000");
        boolean unended = "。！？；：.!?;:".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
        return text && unended && lastPage != null && lastPage.continuesBody(last, line);
    }

    private void end() throws SAXException {
        out.part(PartKind.PARAGRAPH, place, paragraph.toString());
        paragraph.setLength(0);
        last = null;
    }

    /** Writes what is still kept, after the last page or before other parts. */
    public void finish() throws SAXException {
        end();
    }
}
