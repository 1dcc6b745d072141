package org.gongkai.read.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text on a page.
 *
 * @param top edge, counted downwards
 * @param height of its characters
 * @param segments from left to right, at least one
 */
public record TextLine(double top, double height, List<Segment> segments) {

    /** A gap wider than this many character heights may part two cells of a table. */
    public static final double CELL_GAP = 0.75;

    /** A gap wider than this many character heights parts columns for sure. */
    public static final double COLUMN_GAP = 1.6;

    public TextLine {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a line has text");
        }
    }

    /**
     * Makes a line of words from left to right, putting those together that no wide gap parts.
     *
     * @param gap how wide, in character heights
     */
    public static TextLine of(double top, double height, double gap, List<Segment> words) {
        List<Segment> segments = new ArrayList<>();
        for (Segment word : words) {
            Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (last == null || word.left() - last.right() > gap * height) {
                segments.add(word);
            } else {
                String between = word.left() - last.right() > 0.1 * height ? Joint.gap(last.text(), word.text()) : "";
                double right = Math.max(last.right(), word.right());
                segments.set(segments.size() - 1, new Segment(last.left(), right, last.text() + between + word.text()));
            }
        }
        return new TextLine(top, height, segments);
    }

    double left() {
        return segments.get(0).left();
    }

    double right() {
        return segments.get(segments.size() - 1).right();
    }

    /** Whether it looks like the row of a table rather than running text. */
    boolean isRow() {
        return segments.size() > 2 || hasColumns();
    }

    private boolean hasColumns() {
        for (int i = 1; i < segments.size(); i++) {
            if (isWide(segments.get(i - 1), segments.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it could be a row below another: it has wide gaps, or none of its segments covers two of the other's. */
    boolean isRowBelow(TextLine head) {
        return isRow() && (hasColumns() || segments.stream().noneMatch(segment -> segment.coversMany(head.segments)));
    }

    private boolean isWide(Segment before, Segment after) {
        return after.left() - before.right() > COLUMN_GAP * height;
    }

    /** Its text; columns are parted by a tab. */
    public String text() {
        StringBuilder text = new StringBuilder(segments.get(0).text());
        for (int i = 1; i < segments.size(); i++) {
            String next = segments.get(i).text();
            text.append(isWide(segments.get(i - 1), segments.get(i)) ? "\t" : Joint.gap(text, next));
            text.append(next);
        }
        return text.toString();
    }
}
