package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.document.Cell;
import org.gongkai.document.Part;

/**
 * A table: real, of a sheet, or drawn with bars in a text file.
 *
 * @param start offset where it begins
 * @param rows its rows, each column to field
 */
record Grid(int start, List<Map<Integer, Field>> rows) {

    /** What stands in a cell. */
    record Field(int start, int end, String text, boolean visible) {}

    /** Offset after its last field. */
    int end() {
        return rows.get(rows.size() - 1).values().stream()
                .mapToInt(Field::end)
                .max()
                .orElse(start);
    }

    /** All tables of a document. */
    static List<Grid> of(Page page) {
        Map<String, TreeMap<Integer, Map<Integer, Field>>> tables = new LinkedHashMap<>();
        int drawn = 0;
        for (Part part : page.document().parts()) {
            Cell cell = part.cell();
            if (cell != null) {
                tables.computeIfAbsent(part.attachment() + "/" + cell.table(), key -> new TreeMap<>())
                        .computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .put(cell.column(), field(part, 0, part.text().length()));
            } else if (part.text().indexOf('|') >= 0) {
                draw(part, tables.computeIfAbsent("drawn" + drawn, key -> new TreeMap<>()));
            } else {
                drawn++;
            }
        }
        List<Grid> grids = new ArrayList<>();
        for (TreeMap<Integer, Map<Integer, Field>> rows : tables.values()) {
            if (!rows.isEmpty()) {
                int start =
                        rows.firstEntry().getValue().values().iterator().next().start();
                grids.add(new Grid(start, List.copyOf(rows.values())));
            }
        }
        return grids;
    }

    private static void draw(Part part, TreeMap<Integer, Map<Integer, Field>> rows) {
        int lineStart = 0;
        for (String line : part.text().split("\n", -1)) {
            Map<Integer, Field> row = new TreeMap<>();
            int from = 0;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || line.charAt(i) == '|') {
                    Field field = field(part, lineStart + from, lineStart + i);
                    if (!field.text().isEmpty()) {
                        row.put(row.size() + 1, field);
                    }
                    from = i + 1;
                }
            }
            if (row.size() > 1 && !row.get(1).text().startsWith("--")) {
                rows.put(rows.size() + 1, row);
            }
            lineStart += line.length() + 1;
        }
    }

    private static Field field(Part part, int from, int to) {
        String text = part.text();
        int start = from;
        int end = to;
        while (start < end && (text.charAt(start) <= ' ' || NameShape.isBlank(text.charAt(start)))) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) <= ' ' || NameShape.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return new Field(
                part.start() + start,
                part.start() + end,
                text.substring(start, end),
                part.kind().visible());
    }
}
