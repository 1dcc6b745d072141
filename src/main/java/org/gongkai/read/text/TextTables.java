package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Tells tables in plain text from its paragraphs: lines between bars, and runs of lines with tabs. */
final class TextTables {

    private static final Pattern RULE = Pattern.compile("[-|+=:─━┼├┤┌┐└┘┬┴│\\s]+");
    private static final Pattern BAR = Pattern.compile("[|｜│]");

    private final PartWriter out;
    private final List<String> waiting = new ArrayList<>();
    private boolean barred;

    TextTables(PartWriter out) {
        this.out = out;
    }

    void line(String line) throws SAXException {
        String text = line.strip();
        boolean bars = text.length() > 2 && BAR.matcher(text.substring(0, 1)).matches() && bars(text) > 1;
        boolean row = bars || text.indexOf('\t') > 0;
        if (!row || !waiting.isEmpty() && bars != barred) {
            end();
        }
        if (row) {
            barred = bars;
            waiting.add(text);
        } else {
            out.paragraph(line);
        }
    }

    private static long bars(String text) {
        return BAR.matcher(text).results().count();
    }

    /** Writes the rows that wait; a single line with tabs is a paragraph. */
    void end() throws SAXException {
        if (waiting.size() == 1 && !barred) {
            out.paragraph(waiting.get(0));
        } else if (!waiting.isEmpty()) {
            int table = out.next("表");
            int row = 0;
            for (String line : waiting) {
                if (!RULE.matcher(line).matches()) {
                    row(line, table, ++row);
                }
            }
        }
        waiting.clear();
    }

    private void row(String line, int table, int row) throws SAXException {
        String inner = barred ? line.substring(1) : line;
        int column = 0;
        for (String cell : split(inner)) {
            out.cell(PartKind.TABLE_CELL, new Cell(table, row, ++column), cell.strip());
        }
    }

    private String[] split(String line) {
        return barred ? BAR.split(line) : line.split("\t");
    }
}
