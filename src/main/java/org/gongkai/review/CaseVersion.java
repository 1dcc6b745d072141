package org.gongkai.review;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.check.Check;

/**
 * A version of a case's document.
 *
 * @param number from 1
 * @param sha256 digest of the original
 * @param file the file's name
 * @param login who handed it in
 * @param at when
 * @param rules version of the rules it was checked by
 * @param models version of the models
 */
public record CaseVersion(
        int number, String sha256, String file, String login, Instant at, String rules, String models) {

    private static final int SHORT = 12;

    /** The models of a check in short. */
    public static String models(Check check) {
        return models(check.models());
    }

    /** Models in short: name and the head of the digest of each. */
    public static String models(Map<String, String> digests) {
        return new TreeMap<>(digests)
                .entrySet().stream()
                        .map(model -> model.getKey() + "="
                                + model.getValue()
                                        .substring(
                                                0,
                                                Math.min(SHORT, model.getValue().length())))
                        .collect(Collectors.joining(" "));
    }
}
