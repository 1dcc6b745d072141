package org.gongkai.check.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.jspecify.annotations.Nullable;

/** Lays a document out: parts below each other, cells of one table as a table. */
final class Blocks {

    private static final int MOST_COLUMNS = 60;

    private final Document document;
    private final Segments segments;

    Blocks(Document document, Segments segments) {
        this.document = document;
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
        return new PartView(number, part.kind(), part.place(), segments.of(part));
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
        List<List<List<PartView>>> rows = new ArrayList<>(cells.size());
        for (TreeMap<Integer, List<PartView>> row : cells.values()) {
            List<List<PartView>> laid = new ArrayList<>(columns);
            for (int column = 1; column <= columns; column++) {
                laid.add(row.getOrDefault(column, List.of()));
            }
            rows.add(laid);
        }
        return Block.table(rows);
    }
}
