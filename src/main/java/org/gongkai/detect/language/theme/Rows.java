package org.gongkai.detect.language.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.jspecify.annotations.Nullable;

/** The tables of a document: what stands over a cell and beside it. */
final class Rows {

    private static final Pattern NAMES_A_PERSON =
            Pattern.compile("姓名|户主|申请人|当事人|患者|学生|考生|家长|受助|救助对象|补助对象|老人|信访人|名字|对象$");

    private final Map<String, TreeMap<Integer, String>> rows = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Set<String> personTables = new HashSet<>();

    Rows(Document document) {
        for (Part part : document.parts()) {
            Cell cell = part.cell();
            if (cell != null) {
                rows.computeIfAbsent(row(part, cell.row()), key -> new TreeMap<>())
                        .put(cell.column(), part.text());
                firstRows.merge(table(part), cell.row(), Math::min);
                if (cell.column() == 1 && NAMES_A_PERSON.matcher(part.text()).find()) {
                    personTables.add(table(part));
                }
            }
        }
    }

    /** What the head of its column says, empty when it has none. */
    String head(Part part) {
        Cell cell = cellOf(part);
        int first = firstRows.getOrDefault(table(part), 0);
        return cell.row() == first ? "" : at(part, first, cell.column());
    }

    /** What the first cell of its row says, empty when it is that cell. */
    String label(Part part) {
        Cell cell = cellOf(part);
        return cell.column() == 1 ? "" : at(part, cell.row(), 1);
    }

    /** Whether its row is about a particular person, as the heads of the columns or the labels of a form say. */
    boolean ofPerson(Part part) {
        int first = firstRows.getOrDefault(table(part), 0);
        boolean form = personTables.contains(table(part))
                && rows.getOrDefault(row(part, first), new TreeMap<>()).size() <= 2;
        return form
                || cellOf(part).row() > first
                        && rows.getOrDefault(row(part, first), new TreeMap<>()).values().stream()
                                .anyMatch(head -> NAMES_A_PERSON.matcher(head).find());
    }

    /** All that stands in its row. */
    String rowText(Part part) {
        return String.join(
                "，",
                rows.getOrDefault(row(part, cellOf(part).row()), new TreeMap<>())
                        .values());
    }

    /** Whether it is itself the head of a column or the label of a row. */
    boolean isHead(Part part) {
        Cell cell = cellOf(part);
        boolean top = cell.row() == firstRows.getOrDefault(table(part), 0);
        boolean many = rows.containsKey(row(part, cell.row() + 1));
        boolean label = cell.column() == 1
                && part.text().length() <= 8
                && rows.getOrDefault(row(part, cell.row()), new TreeMap<>()).size() > 1;
        return top && many || label;
    }

    private String at(Part part, int row, int column) {
        @Nullable
        String text = rows.getOrDefault(row(part, row), new TreeMap<>()).get(column);
        return text == null ? "" : text;
    }

    private static Cell cellOf(Part part) {
        Cell cell = part.cell();
        if (cell == null) {
            throw new IllegalArgumentException("a part in a table has a cell");
        }
        return cell;
    }

    private static String table(Part part) {
        return part.attachment() + "#" + cellOf(part).table();
    }

    private static String row(Part part, int row) {
        return table(part) + "#" + row;
    }
}
