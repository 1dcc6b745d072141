package org.gongkai.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gongkai.read.layout.Rulings;

/** Puts the marks of a page together into strips: pieces of lines that no wide gap and no drawn line parts. */
final class Strips {

    private static final int SMALLEST = 12;
    private static final int LARGEST = 160;
    /** In character heights: wider gaps may part two columns, narrower ones stand around punctuation. */
    private static final double GAP = 1.0;

    private static final double LINE = 0.5;

    private final double height;
    private final List<Strip> strips;

    private Strips(double height, List<Strip> strips) {
        this.height = height;
        this.strips = strips;
    }

    static Strips of(List<Strip> marks, Rulings rulings) {
        double height = height(marks);
        List<Strip> inked = marks.stream()
                .filter(mark -> mark.height() < 3 * height && mark.height() > height / 12)
                .filter(mark -> mark.width() < 8 * height || mark.height() > height / 2)
                .map(mark -> inCell(mark, rulings))
                .sorted(Comparator.comparingInt(Strip::left))
                .toList();
        List<Strip> lines = joined(inked, (a, b) -> b.left() - a.right() <= GAP * height && a.beside(b) >= LINE);
        List<Strip> whole = joined(lines, (a, b) -> stacked(a, b, height));
        return new Strips(
                height,
                whole.stream().filter(strip -> strip.height() >= height / 3).toList());
    }

    /** The height of characters: that of most larger marks, since many characters fall into several. */
    private static double height(List<Strip> marks) {
        int[] heights = marks.stream()
                .mapToInt(Strip::height)
                .filter(height -> height >= SMALLEST && height <= LARGEST)
                .sorted()
                .toArray();
        return heights.length == 0 ? SMALLEST : heights[heights.length * 7 / 10];
    }

    private static Strip inCell(Strip mark, Rulings rulings) {
        double x = (mark.left() + mark.right()) / 2.0;
        double y = (mark.top() + mark.bottom()) / 2.0;
        Rulings.Box cell = rulings.areTable() ? rulings.cell(x, y) : null;
        return new Strip(mark.left(), mark.top(), mark.right(), mark.bottom(), cell);
    }

    /** Whether they are the upper and lower part of one character or line. */
    private static boolean stacked(Strip one, Strip other, double height) {
        int together = Math.max(one.bottom(), other.bottom()) - Math.min(one.top(), other.top());
        boolean within = one.above(other) > LINE && together <= 1.35 * height;
        return within || one.above(other) > 0 && one.beside(other) >= LINE;
    }

    private static List<Strip> joined(List<Strip> marks, Neighbours neighbours) {
        List<Strip> joined = new ArrayList<>();
        for (Strip mark : marks) {
            Strip whole = mark;
            for (int i = joined.size() - 1; i >= 0; i--) {
                Strip other = joined.get(i);
                if (Objects.equals(other.cell(), whole.cell()) && neighbours.test(other, whole)) {
                    whole = other.with(whole);
                    joined.remove(i);
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    double height() {
        return height;
    }

    /** The strips that have to be read each by itself, since a reader of whole pages would run them together. */
    List<Strip> alone() {
        List<Strip> alone = new ArrayList<>(
                strips.stream().filter(strip -> strip.cell() != null).toList());
        List<Strip> free = strips.stream().filter(strip -> strip.cell() == null).toList();
        alone.addAll(new Columns(free, height).find());
        return alone;
    }

    private interface Neighbours {
        boolean test(Strip one, Strip other);
    }
}
