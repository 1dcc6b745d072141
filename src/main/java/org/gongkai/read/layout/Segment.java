package org.gongkai.read.layout;

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

    double distance(Segment other) {
        return Math.abs(left + right - other.left - other.right) / 2;
    }
}
