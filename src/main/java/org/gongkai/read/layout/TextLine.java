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

    /** A gap wider than this many character heights parts two columns. */
    private static final double COLUMN_GAP = 1.6;

    public TextLine {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a line has text");
        }
    }

    /** Makes a line of words from left to right, putting those together that no wide gap parts. */
    public static TextLine of(double top, double height, List<Segment> words) {
        List<Segment> segments = new ArrayList<>();
        for (Segment word : words) {
            Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (last == null || word.left() - last.right() > COLUMN_GAP * height) {
                segments.add(word);
            } else {
                String between = word.left() - last.right() > 0.1 * height ? Joint.of(last.text(), word.text()) : "";
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

    boolean isRow() {
        return segments.size() > 1;
    }

    /** Its text; columns are parted by a tab. */
    public String text() {
        return String.join("\t", segments.stream().map(Segment::text).toList());
    }
}
