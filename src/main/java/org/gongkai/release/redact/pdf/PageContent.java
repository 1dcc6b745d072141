package org.gongkai.release.redact.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * What a page shows.
 *
 * @param glyphs in the order in which they are shown
 * @param pictures the areas that pictures cover
 * @param streams the page and the forms that it shows
 */
record PageContent(List<Glyph> glyphs, List<Rectangle2D> pictures, Set<COSDictionary> streams) {

    PageContent {
        glyphs = List.copyOf(glyphs);
        pictures = List.copyOf(pictures);
        streams = Set.copyOf(streams);
    }
}
