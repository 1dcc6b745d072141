package org.gongkai.check;

import java.time.LocalDate;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.document.Document;

/** The last stage: from what was found to a suggestion. */
@FunctionalInterface
public interface Deciding {

    /**
     * Decides on a document.
     *
     * @param document the document
     * @param detection what was found in it
     * @param asOf the day the law is looked at
     */
    Suggestion decide(Document document, Detection detection, LocalDate asOf);
}
