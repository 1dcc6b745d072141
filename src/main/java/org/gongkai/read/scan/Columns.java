package org.gongkai.read.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells the columns of a table without drawn lines: gaps that stand one above the other in lines near by. */
final class Columns {

    /** In character heights, from the top of a line to the top of the next one. */
    private static final double NEAR = 4.5;

    private static final double LEAST_SHARED = 0.7;

    private final List<Strip> strips;
    private final double height;

    Columns(List<Strip> strips, double height) {
        this.strips = strips;
        this.height = height;
    }

    /** The strips that stand in columns, with all that stand beside or are wrapped below them. */
    Set<Strip> find() {
        List<Gap> gaps = gaps();
        Set<Strip> found = new LinkedHashSet<>();
        for (Gap gap : gaps) {
            if (gaps.stream().anyMatch(gap::goesOn)) {
                found.add(gap.left);
                found.add(gap.right);
            }
        }
        int before;
        do {
            before = found.size();
            Set<Strip> known = Set.copyOf(found);
            strips.stream()
                    .filter(strip -> known.stream().anyMatch(other -> besides(strip, other) || wraps(strip, other)))
                    .forEach(found::add);
        } while (found.size() > before);
        return found;
    }

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Strip left : strips) {
            strips.stream()
                    .filter(right -> right.left() >= left.right() && besides(left, right))
                    .reduce((one, other) -> one.left() <= other.left() ? one : other)
                    .ifPresent(right -> gaps.add(new Gap(left, right)));
        }
        return gaps;
    }

    private static boolean besides(Strip one, Strip other) {
        return one.beside(other) >= 0.5;
    }

    /** Whether a strip stands close below one of a column and is hardly wider. */
    private boolean wraps(Strip strip, Strip other) {
        int below = strip.top() - other.bottom();
        return below > -height / 3
                && below < height
                && Math.abs(strip.left() - other.left()) < 4 * height
                && strip.right() < other.right() + 2 * height;
    }

    private final class Gap {

        private final Strip left;
        private final Strip right;

        private Gap(Strip left, Strip right) {
            this.left = left;
            this.right = right;
        }

        private boolean goesOn(Gap other) {
            double shared = Math.min(right.left(), other.right.left()) - Math.max(left.right(), other.left.right());
            double distance = Math.abs(left.top() - other.left.top());
            boolean near = distance > height / 2 && distance < NEAR * height;
            return near && shared >= LEAST_SHARED * height && right.alignsWith(other.right, height);
        }
    }
}
