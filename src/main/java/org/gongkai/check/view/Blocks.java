package org.gongkai.check.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.jspecify.annotations.Nullable;

/** Lays a document out: parts below each other, cells of one table as a table. */
final class Blocks {

    private static final int MOST_COLUMNS = 60;
    private static final int SHORTEST_LINE = 6;

    private final Document document;
    private final String title;
    private final Function<Part, List<Segment>> segments;

    Blocks(Document document, String title, Function<Part, List<Segment>> segments) {
        this.document = document;
        this.title = bare(title);
        this.segments = segments;
    }

    List<Block> lay() {
        List<Block> blocks = new ArrayList<>();
        List<Part> parts = document.parts();
        String attachment = "";
        for (int i = 0; i < parts.size(); ) {
            Part part = parts.get(i);
            if (!part.attachment().equals(attachment)) {
                attachment = part.attachment();
                blocks.add(Block.heading(attachment.isEmpty() ? "文件本身" : "附件：" + attachment));
            }
            int end = endOfTable(parts, i);
            blocks.add(end > i ? table(i, end) : Block.part(view(i)));
            i = Math.max(end, i + 1);
        }
        return blocks;
    }

    private PartView view(int number) {
        Part part = document.parts().get(number);
        return new PartView(number, part.kind(), part.place(), part.start(), isTitle(part), segments.apply(part));
    }

    /** Whether a paragraph is the title or, of a title on several lines, one of them. */
    private boolean isTitle(Part part) {
        String text = bare(part.text());
        return part.kind() == PartKind.PARAGRAPH
                && (text.equals(title) || text.length() >= SHORTEST_LINE && title.contains(text));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int endOfTable(List<Part> parts, int from) {
        int end = from;
        while (end < parts.size() && sameTable(parts.get(from), parts.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean sameTable(Part one, Part other) {
        @Nullable Cell first = one.cell();
        @Nullable Cell second = other.cell();
        return first != null
                && second != null
                && first.column() <= MOST_COLUMNS
                && second.column() <= MOST_COLUMNS
                && first.table() == second.table()
                && one.attachment().equals(other.attachment());
    }

    private Block table(int from, int to) {
        TreeMap<Integer, TreeMap<Integer, List<PartView>>> cells = new TreeMap<>();
        int columns = 0;
        for (int i = from; i < to; i++) {
            Cell cell = document.parts().get(i).cell();
            if (cell != null) {
                cells.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                        .add(view(i));
                columns = Math.max(columns, cell.column());
            }
        }
        List<List<TableCell>> rows = new ArrayList<>(cells.size());
        for (TreeMap<Integer, List<PartView>> row : cells.values()) {
            rows.add(row(row, columns));
        }
        return Block.table(rows);
    }

    /** A row that has but its first cell runs over all columns, as titles and notes in a sheet do. */
    private static List<TableCell> row(TreeMap<Integer, List<PartView>> cells, int columns) {
        if (cells.size() == 1 && cells.firstKey() == 1) {
            return List.of(new TableCell(cells.get(1), columns));
        }
        List<TableCell> row = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            row.add(new TableCell(cells.getOrDefault(column, List.of()), 1));
        }
        return row;
    }
}
