package org.gongkai.read.scan;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.read.layout.Rulings;

/** Finds the straight lines of tables in a picture, though they be pale, thin, broken or not quite straight. */
final class PictureRulings {

    private static final double TOLERANCE = 7;
    private static final int THICKEST = 12;
    private static final int GAP = 8;
    private static final int BREAK = 40;
    private static final double FILLED = 0.85;
    private static final double THIN = 0.75;
    /** Shorter than any row of a table at 300 dpi, but not than the strokes of large characters. */
    private static final int SHORTEST = 40;

    private final Ink ink;
    private final List<Line> lying = new ArrayList<>();
    private final List<Line> standing = new ArrayList<>();

    PictureRulings(Ink ink) {
        this.ink = ink;
    }

    /** The lines that cross two others, as those of a table do. */
    Rulings find() {
        runs(true, Math.max(80, ink.width() / 20), lying);
        runs(false, SHORTEST, standing);
        standing.removeIf(line -> crossings(line, lying) < 2);
        lying.removeIf(line -> crossings(line, standing) < 2);
        Rulings rulings = new Rulings(TOLERANCE, ink.width(), ink.height());
        lying.forEach(line -> rulings.horizontal(line.at, line.from, line.to));
        standing.forEach(line -> rulings.vertical(line.at, line.from, line.to));
        rulings.snap();
        return rulings;
    }

    /** Takes the lines found out of the ink and its picture, but not the characters that touch them. */
    void erase() {
        lying.forEach(line -> erase(line, true));
        standing.forEach(line -> erase(line, false));
    }

    private void erase(Line line, boolean lies) {
        for (int along = line.from - 3; along < line.to + 3; along++) {
            int from = nearest(line.at, along, lies);
            int to = from;
            while (to - from <= THICKEST && isDark(along, from - 1, lies)) {
                from--;
            }
            while (to - from <= THICKEST && isDark(along, to + 1, lies)) {
                to++;
            }
            if (to - from <= THICKEST && lies) {
                ink.erase(along, from - 2, along + 1, to + 3);
            } else if (to - from <= THICKEST) {
                ink.erase(from - 2, along, to + 3, along + 1);
            }
        }
    }

    /** Where the line is at a place, since it may not be quite straight. */
    private int nearest(int at, int along, boolean lies) {
        for (int away = 0; away <= TOLERANCE; away++) {
            if (isDark(along, at - away, lies)) {
                return at - away;
            }
            if (isDark(along, at + away, lies)) {
                return at + away;
            }
        }
        return at;
    }

    private void runs(boolean lies, int shortest, List<Line> found) {
        int length = lies ? ink.width() : ink.height();
        int rows = lies ? ink.height() : ink.width();
        for (int at = 0; at < rows; at++) {
            int start = -1;
            int end = -1;
            int filled = 0;
            for (int along = 0; along <= length; along++) {
                boolean dark = along < length && isNear(along, at, lies);
                if (start >= 0 && (along == length || !dark && along - end > GAP)) {
                    if (end - start >= shortest && filled >= FILLED * (end - start) && isThin(at, start, end, lies)) {
                        add(found, new Line(at, start, end));
                    }
                    start = -1;
                }
                if (dark) {
                    filled = start < 0 ? 1 : filled + 1;
                    start = start < 0 ? along : start;
                    end = along + 1;
                }
            }
        }
    }

    /** Joins what is found to a line that it goes on with. */
    private static void add(List<Line> found, Line line) {
        for (int i = found.size() - 1; i >= 0 && line.at - found.get(i).at <= THICKEST; i--) {
            Line other = found.get(i);
            if (line.from <= other.to + BREAK && other.from <= line.to + BREAK) {
                Line wide = other.to - other.from >= line.to - line.from ? other : line;
                found.set(i, new Line(wide.at, Math.min(line.from, other.from), Math.max(line.to, other.to)));
                return;
            }
        }
        found.add(line);
    }

    private boolean isNear(int along, int at, boolean lies) {
        return isDark(along, at, lies) || isDark(along, at - 1, lies) || isDark(along, at + 1, lies);
    }

    /** Whether there is paper on both sides of most of it, as there is not where it runs through a line of text. */
    private boolean isThin(int at, int start, int end, boolean lies) {
        int free = 0;
        for (int along = start; along < end; along++) {
            free += isDark(along, at - THICKEST, lies) || isDark(along, at + THICKEST, lies) ? 0 : 1;
        }
        return free >= THIN * (end - start);
    }

    private boolean isDark(int along, int at, boolean lies) {
        return lies ? ink.isDark(along, at) : ink.isDark(at, along);
    }

    private static long crossings(Line line, List<Line> others) {
        return others.stream()
                .filter(other -> other.reaches(line.at) && line.reaches(other.at))
                .count();
    }

    private record Line(int at, int from, int to) {
        private boolean reaches(int place) {
            return from - 2 * TOLERANCE <= place && place <= to + 2 * TOLERANCE;
        }
    }
}
