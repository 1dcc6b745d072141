package org.gongkai.decide;

import java.util.List;

/**
 * The catalog entry a document is published under.
 *
 * @param code catalog code, {@code NONE} when it is not in the catalog
 * @param name its Chinese name
 * @param lead responsible divisions
 * @param with cooperating divisions
 * @param score how sure, 0 to 1
 */
public record Category(String code, String name, List<String> lead, List<String> with, double score) {

    public Category {
        lead = List.copyOf(lead);
        with = List.copyOf(with);
    }
}
