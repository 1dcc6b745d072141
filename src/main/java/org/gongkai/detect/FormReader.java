package org.gongkai.detect;

import org.gongkai.document.Document;

/** Reads the official form of a document. Stateless and safe for threads. */
@FunctionalInterface
public interface FormReader {

    /** Its form; elements that are not there are empty. */
    OfficialForm read(Document document);
}
