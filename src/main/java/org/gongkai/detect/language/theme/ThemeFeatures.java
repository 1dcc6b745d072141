package org.gongkai.detect.language.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.detect.language.model.Grams;

/** What the theme model looks at in a sentence: runs of up to three chars, and which phrases of the lexicon it holds. */
final class ThemeFeatures {

    private static final int LONGEST = 3;
    private static final int STRONG = 3;

    private ThemeFeatures() {}

    static List<String> of(String text, Hits hits) {
        Set<String> features = new LinkedHashSet<>(Grams.of(text, LONGEST));
        for (String theme : hits.themes().stream().sorted().toList()) {
            features.add("lexicon=" + theme);
            if (hits.weight(theme) >= STRONG) {
                features.add("strong=" + theme);
            }
        }
        features.add(text.length() < 15 ? "short" : text.length() < 40 ? "middle" : "long");
        return new ArrayList<>(features);
    }
}
