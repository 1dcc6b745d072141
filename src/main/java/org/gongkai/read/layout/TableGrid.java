package org.gongkai.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows and columns of a table that shows itself only by the gaps between its columns.
 *
 * <p>A line that has nothing in the first column belongs to the row above: its cells were wrapped.
 */
final class TableGrid {

    /** A first column at least so many characters wide holds phrases, not numbers or names of persons. */
    private static final int SENTENCE = 5;

    private final List<Map<Integer, String>> rows = new ArrayList<>();

    TableGrid(List<TextLine> lines, PageMeasure page) {
        List<Segment> columns = lines.stream()
                .max(Comparator.comparingInt(line -> line.segments().size()))
                .orElseThrow()
                .segments();
        TextLine above = null;
        for (TextLine line : lines) {
            boolean first = column(line.segments().get(0), columns) == 1;
            if (above == null || first && !wrapsFirst(above, line, lines) || !page.wraps(above, line)) {
                rows.add(new TreeMap<>());
            }
            Map<Integer, String> cells = new TreeMap<>();
            for (Segment segment : line.segments()) {
                cells.merge(column(segment, columns), segment.text(), (a, b) -> a + Joint.gap(a, b) + b);
            }
            Map<Integer, String> row = rows.get(rows.size() - 1);
            cells.forEach((column, text) -> row.merge(column, text, (a, b) -> a + Joint.of(a, b) + b));
            above = line;
        }
    }

    /** The texts of each row by column, both in order; columns count from 1. */
    List<Map<Integer, String>> rows() {
        return rows;
    }

    /** Whether a line goes on with a long text in the first column that filled it in the line above. */
    private static boolean wrapsFirst(TextLine above, TextLine line, List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double widest = lines.stream()
                .map(each -> each.segments().get(0))
                .filter(segment -> segment.left() < left + line.height())
                .mapToDouble(segment -> segment.right() - segment.left())
                .max()
                .orElse(0);
        Segment upper = above.segments().get(0);
        boolean full = upper.left() < left + line.height() && upper.right() - upper.left() > widest - line.height();
        boolean fewer = line.segments().size() < above.segments().size();
        boolean number = Character.isDigit(line.segments().get(0).text().charAt(0));
        return full && fewer && !number && widest >= SENTENCE * line.height();
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
