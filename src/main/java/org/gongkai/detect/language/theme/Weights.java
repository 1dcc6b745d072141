package org.gongkai.detect.language.theme;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.language.model.Classifier;

/**
 * How much a text speaks for each theme: the model's probabilities weighed with the lexicon's evidence.
 *
 * <p>The coefficients are a logistic fit over cross-validated predictions, so that a score of one half is right more often
 * than not even where most sentences are ordinary.
 */
final class Weights {

    private static final String ORDINARY = "ORDINARY";
    private static final double BASE = 0.9;
    private static final double FOR_THEME = 1.5;
    private static final double AGAINST_ORDINARY = 0.35;
    private static final double FOR_EVIDENCE = 0.22;
    private static final double AGAINST_GENERAL = 0.31;
    private static final int MOST_EVIDENCE = 6;
    private static final double NOT_ZERO = 1e-4;

    /** What an item of a rule, 「……的」, is held to be less. */
    private static final double RULE_ITEM = 1.2;

    private final Hits hits;
    private final Map<FindingType, Double> scores = new EnumMap<>(FindingType.class);

    Weights(Classifier classifier, String text, Hits hits) {
        this.hits = hits;
        Map<String, Double> probabilities = classifier.weigh(ThemeFeatures.bag(text, hits));
        double against = AGAINST_ORDINARY * log(probabilities, ORDINARY)
                + AGAINST_GENERAL * Math.min(MOST_EVIDENCE, hits.weight(ORDINARY))
                + (text.endsWith("的") ? RULE_ITEM : 0);
        for (FindingType theme : ThemeJudge.THEMES) {
            double odds = BASE
                    + FOR_THEME * log(probabilities, theme.name())
                    + FOR_EVIDENCE * Math.min(MOST_EVIDENCE, hits.weight(theme.name()));
            scores.put(theme, 1 / (1 + Math.exp(against - odds)));
        }
    }

    Hits hits() {
        return hits;
    }

    /** How sure a theme is, 0 to 1. */
    double score(FindingType theme) {
        return scores.getOrDefault(theme, 0.0);
    }

    private static double log(Map<String, Double> probabilities, String label) {
        return Math.log(probabilities.getOrDefault(label, 0.0) + NOT_ZERO);
    }
}
