package org.gongkai.release.redact.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The orders in which a page may be read: as it was written, line by line, and down a column. */
final class ReadingOrders {

    /** In sizes of the font: a gap between words, and one that parts cells or columns. */
    private static final double WORD_GAP = 0.25;

    private static final double CELL_GAP = 1.5;
    private static final double LINE_STEP = 2.5;
    private static final int MOST_LINES = 6;

    private ReadingOrders() {}

    static List<GlyphText> of(List<Glyph> glyphs) {
        List<GlyphText> orders = new ArrayList<>();
        orders.add(asWritten(glyphs));
        List<List<Glyph>> pieces = pieces(glyphs);
        GlyphText lines = new GlyphText();
        for (int i = 0; i < pieces.size(); i++) {
            boolean beside = i > 0 && sameLine(pieces.get(i - 1), pieces.get(i));
            lines.gap(beside ? GlyphText.CELL : GlyphText.LINE);
            addPiece(lines, pieces.get(i));
        }
        orders.add(lines);
        for (int i = 0; i < pieces.size(); i++) {
            downwards(pieces, i, orders);
        }
        return orders;
    }

    private static GlyphText asWritten(List<Glyph> glyphs) {
        GlyphText text = new GlyphText();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && !follows(last, glyph)) {
                text.gap(GlyphText.LINE);
            }
            text.add(glyph);
            last = glyph;
        }
        return text;
    }

    private static boolean follows(Glyph last, Glyph next) {
        double size = Math.max(last.line().size(), 1);
        return onLine(last, next) && Math.abs(next.line().start() - last.line().end()) < WORD_GAP * size;
    }

    private static boolean onLine(Glyph one, Glyph other) {
        double size = Math.max(1, Math.min(one.line().size(), other.line().size()));
        return one.line().angle() == other.line().angle()
                && Math.abs(one.line().base() - other.line().base()) < 0.5 * size;
    }

    private static boolean sameLine(List<Glyph> one, List<Glyph> other) {
        return onLine(one.get(0), other.get(0));
    }

    /** Stretches of glyphs without a wide gap, from top to bottom and along each line. */
    private static List<List<Glyph>> pieces(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt((Glyph glyph) -> glyph.line().angle())
                .thenComparingDouble(glyph -> glyph.line().base()));
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> line = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (line.isEmpty() || !onLine(line.get(0), glyph)) {
                line = new ArrayList<>();
                lines.add(line);
            }
            line.add(glyph);
        }
        List<List<Glyph>> pieces = new ArrayList<>();
        for (List<Glyph> line : lines) {
            line.sort(Comparator.comparingDouble(glyph -> glyph.line().start()));
            cut(line, pieces);
        }
        return pieces;
    }

    private static void cut(List<Glyph> line, List<List<Glyph>> pieces) {
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || gap(line.get(i - 1), line.get(i)) > CELL_GAP) {
                pieces.add(line.subList(start, i));
                start = i;
            }
        }
    }

    private static double gap(Glyph last, Glyph next) {
        return (next.line().start() - last.line().end())
                / Math.max(1, last.line().size());
    }

    /** Adds a piece, each glyph that is drawn twice in one place only once. */
    private static void addPiece(GlyphText text, List<Glyph> piece) {
        Glyph last = null;
        for (Glyph glyph : piece) {
            boolean again = last != null
                    && last.text().equals(glyph.text())
                    && Math.abs(glyph.line().start() - last.line().start())
                            < 0.3 * glyph.line().size();
            if (!again) {
                if (last != null && gap(last, glyph) > WORD_GAP) {
                    text.gap(GlyphText.LINE);
                }
                text.add(glyph);
                last = glyph;
            }
        }
    }

    /** Reads from a piece on to those that stand below it, as in the cell of a table. */
    private static void downwards(List<List<Glyph>> pieces, int from, List<GlyphText> orders) {
        GlyphText text = new GlyphText();
        addPiece(text, pieces.get(from));
        int lines = 1;
        int at = from;
        while (lines < MOST_LINES) {
            int below = below(pieces, at);
            if (below < 0) {
                break;
            }
            text.gap(GlyphText.LINE);
            addPiece(text, pieces.get(below));
            at = below;
            lines++;
        }
        if (lines > 1) {
            orders.add(text);
        }
    }

    private static int below(List<List<Glyph>> pieces, int of) {
        List<Glyph> upper = pieces.get(of);
        Glyph.Line first = upper.get(0).line();
        double end = upper.get(upper.size() - 1).line().end();
        for (int i = of + 1; i < pieces.size(); i++) {
            List<Glyph> lower = pieces.get(i);
            Glyph.Line line = lower.get(0).line();
            if (line.angle() != first.angle() || line.base() - first.base() > LINE_STEP * first.size()) {
                return -1;
            }
            double overlap =
                    Math.min(end, lower.get(lower.size() - 1).line().end()) - Math.max(first.start(), line.start());
            if (!sameLine(upper, lower) && overlap > 0) {
                return i;
            }
        }
        return -1;
    }
}
