package org.gongkai.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The straight lines drawn on a page, which make up the cells of its tables. */
public final class Rulings {

    /** Lines this close are one; also how far a line may end short of another that it meets. */
    private final double tolerance;

    private final double pageWidth;
    private final double pageHeight;
    private final List<Ruling> horizontal = new ArrayList<>();
    private final List<Ruling> vertical = new ArrayList<>();

    /**
     * @param tolerance in the page's unit
     * @param pageWidth in the page's unit
     * @param pageHeight in the page's unit
     */
    public Rulings(double tolerance, double pageWidth, double pageHeight) {
        this.tolerance = tolerance;
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
    }

    public void horizontal(double y, double from, double to) {
        horizontal.add(new Ruling(y, Math.min(from, to), Math.max(from, to)));
    }

    public void vertical(double x, double from, double to) {
        vertical.add(new Ruling(x, Math.min(from, to), Math.max(from, to)));
    }

    /** Moves lines that are close enough to be one onto the same place; needed once all are there. */
    public void snap() {
        snap(horizontal);
        snap(vertical);
    }

    private void snap(List<Ruling> rulings) {
        rulings.sort(Comparator.comparingDouble(Ruling::at));
        double last = Double.NEGATIVE_INFINITY;
        double place = last;
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            place = ruling.at - last <= tolerance ? place : ruling.at;
            last = ruling.at;
            rulings.set(i, new Ruling(place, ruling.from, ruling.to));
        }
    }

    /** Whether they can make up a table at all. */
    public boolean areTable() {
        return horizontal.size() >= 2 && vertical.size() >= 2;
    }

    /** The cell around a point, if lines enclose it on all sides; a frame around most of the page is none. */
    public @Nullable Box cell(double x, double y) {
        double left = nearest(vertical, x, y, -1);
        double right = nearest(vertical, x, y, 1);
        double top = nearest(horizontal, y, x, -1);
        double bottom = nearest(horizontal, y, x, 1);
        if (Double.isNaN(left + right + top + bottom)) {
            return null;
        }
        boolean frame = right - left > 0.6 * pageWidth && bottom - top > 0.35 * pageHeight;
        return frame ? null : new Box(left, top, right, bottom);
    }

    private double nearest(List<Ruling> rulings, double at, double along, int direction) {
        double best = Double.NaN;
        for (Ruling ruling : rulings) {
            double distance = (ruling.at - at) * direction;
            boolean crosses = ruling.from - tolerance <= along && along <= ruling.to + tolerance;
            if (distance >= 0 && crosses && (Double.isNaN(best) || distance < (best - at) * direction)) {
                best = ruling.at;
            }
        }
        return best;
    }

    private record Ruling(double at, double from, double to) {}

    /** A cell's edges. */
    public record Box(double left, double top, double right, double bottom) {}
}
