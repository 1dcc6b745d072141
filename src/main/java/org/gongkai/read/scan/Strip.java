package org.gongkai.read.scan;

import org.gongkai.read.layout.Rulings;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of ink: a mark, or a piece of one line of text without a wide gap.
 *
 * @param right edge, exclusive
 * @param bottom edge, exclusive
 * @param cell of a drawn table in which it stands
 */
record Strip(int left, int top, int right, int bottom, Rulings.@Nullable Box cell) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /** How far they stand side by side, as a share of the lower one's height. */
    double beside(Strip other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared / Math.min(height(), other.height());
    }

    /** How far they stand one above the other, as a share of the narrower one's width. */
    double above(Strip other) {
        double shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared / Math.min(width(), other.width());
    }

    /** Whether both begin, end or have their middle at one place, as the cells of a column do. */
    boolean alignsWith(Strip other, double height) {
        int begin = Math.abs(left - other.left);
        int end = Math.abs(right - other.right);
        int middle = Math.abs(left + right - other.left - other.right) / 2;
        return Math.min(middle, Math.min(begin, end)) < height / 2;
    }

    Strip with(Strip other) {
        return new Strip(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom),
                cell);
    }
}
