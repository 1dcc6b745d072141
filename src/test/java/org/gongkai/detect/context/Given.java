package org.gongkai.detect.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;

/** Small documents for tests. */
public final class Given {

    public static final OfficialForm NO_FORM = titled("");

    private Given() {}

    /** The form of a document of which the title alone is known. */
    public static OfficialForm titled(String title) {
        return new OfficialForm(title, "", "", List.of(), "", "", null, null);
    }

    public static Document paragraphs(String... texts) {
        return document(
                false,
                Arrays.stream(texts)
                        .map(text -> Part.of(PartKind.PARAGRAPH, "正文", text))
                        .toList());
    }

    public static Document scan(String... texts) {
        return document(true, paragraphs(texts).parts());
    }

    public static Document parts(Part... parts) {
        return document(false, List.of(parts));
    }

    /** A table whose rows are lines and whose cells are parted by bars; an empty cell is no part. */
    public static Document table(String... rows) {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|");
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    Cell cell = new Cell(1, row + 1, column + 1);
                    parts.add(Part.of(PartKind.TABLE_CELL, "表1", cells[column].strip(), cell));
                }
            }
        }
        return document(false, parts);
    }

    private static Document document(boolean scanned, List<Part> parts) {
        return new Document("given.docx", "", "text/plain", ReadStatus.READ, scanned, parts, List.of());
    }
}
