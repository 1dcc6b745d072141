package org.gongkai.detect;

import java.util.List;
import java.util.Map;

/**
 * All that was found in a document.
 *
 * @param form its official form
 * @param findings what was found, by offset
 * @param categories the catalog categories it may belong to by its wording, code to score 0 to 1
 */
public record Detection(OfficialForm form, List<Finding> findings, Map<String, Double> categories) {

    public Detection {
        findings = List.copyOf(findings);
        categories = Map.copyOf(categories);
    }
}
