package org.gongkai.detect;

import java.util.Map;
import org.gongkai.document.Document;

/** Weighs which catalog categories a document belongs to by its wording. Stateless and safe for threads. */
@FunctionalInterface
public interface Categorizer {

    /** Catalog code to score, the scores adding up to 1. */
    Map<String, Double> categorize(Document document, OfficialForm form);
}
