package org.gongkai.read.layout;

import java.util.List;

/**
 * Text without a wide gap in it.
 *
 * @param left edge, in any unit that the page uses throughout
 * @param right edge
 * @param text not blank
 */
public record Segment(double left, double right, String text) {

    double overlap(Segment other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Whether it stands across the gap between two others. */
    boolean coversMany(List<Segment> others) {
        return others.stream().filter(other -> overlap(other) > 0).count() > 1;
    }

    double distance(Segment other) {
        return Math.abs(left + right - other.left - other.right) / 2;
    }
}
