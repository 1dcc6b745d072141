package org.gongkai.check.view;

import java.util.List;
import org.gongkai.document.Document;

/**
 * A document laid out without highlights, for a page that colours it itself.
 *
 * @param blocks the document's text, each part with the offset of its first char
 */
public record Paper(List<Block> blocks) {

    /**
     * Lays a document out.
     *
     * @param title its title, empty when it has none
     */
    public static Paper of(Document document, String title) {
        return new Paper(new Blocks(document, title, part -> List.of(Segment.plain(part.text()))).lay());
    }
}
