package org.gongkai.detect.person;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;

/** Documents for tests: a line is a paragraph, a line between bars a row of a table. */
final class Pages {

    private Pages() {}

    static Document document(String text) {
        List<Part> parts = new ArrayList<>();
        int table = 1;
        int row = 0;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("|")) {
                row++;
                addRow(parts, line, table, row);
            } else if (line.startsWith("批注：")) {
                parts.add(Part.of(PartKind.COMMENT, "批注", line.substring(3)));
            } else {
                table += row > 0 ? 1 : 0;
                row = 0;
                parts.add(Part.of(PartKind.PARAGRAPH, "正文", line));
            }
        }
        return new Document("a.docx", "0", "text/plain", ReadStatus.READ, false, parts, List.of());
    }

    static OfficialForm form(String title, String genre) {
        return new OfficialForm(title, "", genre, List.of(), "", "", null, null);
    }

    private static void addRow(List<Part> parts, String line, int table, int row) {
        String[] cells = line.substring(1).split("\\|");
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isBlank()) {
                parts.add(Part.of(PartKind.TABLE_CELL, "表", cells[column].strip(), new Cell(table, row, column + 1)));
            }
        }
    }
}
