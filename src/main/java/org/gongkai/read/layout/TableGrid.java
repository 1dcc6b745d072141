package org.gongkai.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows and columns of a table that shows itself only by the gaps between its columns. */
final class TableGrid {

    private final List<Map<Integer, String>> rows = new ArrayList<>();

    TableGrid(List<TextLine> lines, PageMeasure page) {
        List<Segment> columns = lines.stream()
                .max(Comparator.comparingInt(line -> line.segments().size()))
                .orElseThrow()
                .segments();
        TextLine above = null;
        for (TextLine line : lines) {
            if (above == null || !page.wraps(above, line)) {
                rows.add(new TreeMap<>());
            }
            Map<Integer, String> row = rows.get(rows.size() - 1);
            for (Segment segment : line.segments()) {
                row.merge(column(segment, columns), segment.text(), (a, b) -> a + Joint.of(a, b) + b);
            }
            above = line;
        }
    }

    /** The texts of each row by column, both in order; columns count from 1. */
    List<Map<Integer, String>> rows() {
        return rows;
    }

    private static int column(Segment segment, List<Segment> columns) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (better(segment, columns.get(i), columns.get(best))) {
                best = i;
            }
        }
        return best + 1;
    }

    private static boolean better(Segment segment, Segment column, Segment than) {
        double overlap = segment.overlap(column);
        double other = segment.overlap(than);
        return overlap > 0 || other > 0 ? overlap > other : segment.distance(column) < segment.distance(than);
    }
}
