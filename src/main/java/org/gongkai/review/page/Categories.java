package org.gongkai.review.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.decide.law.Catalog;

/**
 * The entries of the catalog by code, for people to choose from.
 *
 * @param names code to Chinese name, in the catalog's order
 */
public record Categories(Map<String, String> names) {

    static Categories of(Catalog catalog) {
        Map<String, String> names = new LinkedHashMap<>();
        catalog.entries().forEach(entry -> names.put(entry.code(), entry.name()));
        return new Categories(names);
    }

    /** The name of an entry; the code itself where the catalog does not have it any more. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
