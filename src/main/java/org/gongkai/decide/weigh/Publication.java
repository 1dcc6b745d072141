package org.gongkai.decide.weigh;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.decide.law.Catalog;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.rule.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * How strongly the law or the catalog asks for publication, and under which entry.
 *
 * @param category catalog code of the strongest entry, never {@code NONE}
 * @param strength 0 to 1
 * @param bases keys of its legal bases
 */
public record Publication(String category, double strength, String bases) {

    /** How much the learned model counts beside a rule. */
    private static final double MODEL_BESIDE_RULE = 0.6;

    /** How much the learned model counts alone, by the odds of an entry against none. */
    private static final double MODEL_ALONE = 0.75;

    /** What a sign in the title weighs at least. */
    private static final double TITLE = 0.75;

    /** How much a rule counts that names no entry. */
    private static final double NO_ENTRY = 0.75;

    /** Joins what rules say with what the wording looks like. */
    public static Publication of(Reasons reasons, Map<String, Double> model, Catalog catalog) {
        Map<String, Reason.Publish> ruled = new HashMap<>();
        reasons.all(Reason.Publish.class)
                .forEach(reason ->
                        ruled.merge(reason.category(), reason, (a, b) -> a.strength() >= b.strength() ? a : b));
        Reason.Publish general = ruled.get("");
        double unlisted = Math.max(0.05, model.getOrDefault(Catalog.NONE, 0.0));
        double listed = Math.max(0.05, 1 - unlisted);
        Publication best = new Publication("", 0, "");
        for (Catalog.Entry entry : catalog.entries()) {
            if (entry.code().equals(Catalog.NONE)) {
                continue;
            }
            double wording = model.getOrDefault(entry.code(), 0.0);
            Reason.Publish reason = ruled.get(entry.code());
            double strength = reason == null && general == null
                    ? wording / (wording + unlisted) * MODEL_ALONE
                    : strength(reason, general, Math.min(1, wording / listed));
            if (strength > best.strength()) {
                best = new Publication(
                        entry.code(), strength, reason == null ? "disclosure-19 " + entry.basis() : reason.bases());
            }
        }
        return best;
    }

    private static double strength(Reason.@Nullable Publish reason, Reason.@Nullable Publish general, double wording) {
        double ruled = reason == null ? 0 : reason.strength();
        double open = general == null ? 0 : general.strength() * openness(general, wording);
        return either(Math.max(ruled, open), wording * MODEL_BESIDE_RULE);
    }

    /** A title that says the paper is for the public counts whatever its entry; words in the text need an entry. */
    private static double openness(Reason.Publish general, double wording) {
        double entry = Math.sqrt(wording);
        return general.strength() >= TITLE ? NO_ENTRY + (1 - NO_ENTRY) * entry : NO_ENTRY * entry;
    }

    private static double either(double a, double b) {
        return 1 - (1 - a) * (1 - b);
    }
}
