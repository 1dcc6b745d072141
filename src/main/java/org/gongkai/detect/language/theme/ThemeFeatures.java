package org.gongkai.detect.language.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.detect.language.model.FeatureBag;
import org.gongkai.detect.language.model.Grams;

/** What the theme model looks at in a sentence: runs of up to three chars, and which phrases of the lexicon it holds. */
final class ThemeFeatures {

    private static final int LONGEST = 3;
    private static final int STRONG = 3;

    private ThemeFeatures() {}

    /** As strings, to learn from. */
    static List<String> of(String text, Hits hits) {
        Set<String> features = new LinkedHashSet<>();
        show(
                text,
                hits,
                (chars, start, end) ->
                        features.add(chars.subSequence(start, end).toString()));
        return new ArrayList<>(features);
    }

    /** To weigh. */
    static FeatureBag bag(String text, Hits hits) {
        FeatureBag bag =
                new FeatureBag(text.length() * LONGEST + 2 * hits.themes().size() + 1);
        show(text, hits, bag);
        return bag;
    }

    private static void show(String text, Hits hits, Grams.Shown shown) {
        Grams.show(text, LONGEST, shown);
        for (String theme : hits.themes().stream().sorted().toList()) {
            whole("lexicon=" + theme, shown);
            if (hits.weight(theme) >= STRONG) {
                whole("strong=" + theme, shown);
            }
        }
        whole(text.length() < 15 ? "short" : text.length() < 40 ? "middle" : "long", shown);
    }

    private static void whole(String feature, Grams.Shown shown) {
        shown.show(feature, 0, feature.length());
    }
}
