package org.gongkai.detect;

import java.util.List;
import org.gongkai.document.Document;

/** Finds one kind of thing in a document. Stateless and safe for threads. */
@FunctionalInterface
public interface Recognizer {

    /**
     * What it finds.
     *
     * @param document the document
     * @param form its official form
     * @return findings with offsets in {@link Document#text()}
     */
    List<Finding> recognize(Document document, OfficialForm form);
}
