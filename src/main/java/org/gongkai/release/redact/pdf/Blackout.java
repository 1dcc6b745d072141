package org.gongkai.release.redact.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.decide.GroundCode;

/**
 * A black area on a page.
 *
 * @param area in the page's units
 * @param angle of the line of writing under it, in quarter turns
 * @param ground why
 */
record Blackout(Rectangle2D area, int angle, GroundCode ground) {

    /** One area for each line that a passage takes. */
    static List<Blackout> of(GlyphText.Found found) {
        List<Blackout> blackouts = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : found.glyphs()) {
            boolean on = last != null
                    && last.line().angle() == glyph.line().angle()
                    && Math.abs(last.line().base() - glyph.line().base())
                            < 0.5 * glyph.line().size()
                    && glyph.line().start() - last.line().end()
                            < 2 * glyph.line().size()
                    && glyph.line().start() >= last.line().start();
            if (on) {
                Rectangle2D area = blackouts.remove(blackouts.size() - 1).area().createUnion(glyph.place());
                blackouts.add(
                        new Blackout(area, glyph.line().angle(), found.passage().ground()));
            } else {
                blackouts.add(new Blackout(
                        glyph.place(), glyph.line().angle(), found.passage().ground()));
            }
            last = glyph;
        }
        return blackouts;
    }

    /** Whether a glyph lies under it. */
    boolean covers(Glyph glyph) {
        return area.contains(glyph.place().getCenterX(), glyph.place().getCenterY());
    }
}
