package org.gongkai.release.redact.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.release.redact.passage.Occurrence;
import org.gongkai.release.redact.passage.Passages;

/** Text made of glyphs, each char knowing its glyph. */
final class GlyphText {

    /** Between words or lines, which a passage may run over. */
    static final char LINE = '\n';

    /** Between cells or columns. */
    static final char CELL = Passages.BLOCK_END;

    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    void add(Glyph glyph) {
        starts.add(text.length());
        glyphs.add(glyph);
        text.append(glyph.text());
    }

    void gap(char gap) {
        text.append(gap);
    }

    /** The glyphs of each place where a passage stands. */
    List<Found> find(Passages passages) {
        List<Found> found = new ArrayList<>();
        for (Occurrence occurrence : passages.in(text.toString())) {
            List<Glyph> shown = new ArrayList<>();
            for (int i = first(occurrence.start()); i < glyphs.size() && starts.get(i) < occurrence.end(); i++) {
                if (starts.get(i) + glyphs.get(i).text().length() > occurrence.start()) {
                    shown.add(glyphs.get(i));
                }
            }
            found.add(new Found(occurrence.passage(), shown));
        }
        return found;
    }

    private int first(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * A passage on a page.
     *
     * @param passage which it is
     * @param glyphs that show it
     */
    record Found(org.gongkai.release.redact.passage.Passage passage, List<Glyph> glyphs) {

        Found {
            glyphs = List.copyOf(glyphs);
        }
    }
}
