package org.gongkai.review.example;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A version of which people judged passages.
 *
 * @param id its case
 * @param version which version
 * @param sha256 digest of the file
 * @param rules version of the rules it was checked by
 * @param models heads of the digests of the models, by name
 */
record Judged(long id, int version, String sha256, String rules, Map<String, String> models) {

    static Judged of(long id, int version, String sha256, String rules, String models) {
        return new Judged(
                id,
                version,
                sha256,
                rules,
                Arrays.stream(models.split(" "))
                        .map(model -> model.split("=", 2))
                        .filter(model -> model.length == 2)
                        .collect(Collectors.toMap(model -> model[0], model -> model[1])));
    }
}
