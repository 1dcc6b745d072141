package org.gongkai.detect.language.category;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.detect.language.model.Grams;

/** What the category model looks at: the title above all, then the beginning of the body. */
final class CategoryFeatures {

    private static final int LONGEST = 3;
    private static final int END_OF_TITLE = 4;
    /** A Chinese title says at its end what the document is. */
    private static final int HEAD_OF_TITLE = 8;

    private CategoryFeatures() {}

    static List<String> of(String title, String body, CategoryWords words) {
        Set<String> features = new LinkedHashSet<>();
        Grams.of(title, LONGEST).forEach(gram -> features.add("t" + gram));
        for (int length = 2; length <= Math.min(END_OF_TITLE, title.length()); length++) {
            features.add("end=" + title.substring(title.length() - length));
        }
        Grams.of(body, LONGEST).stream().filter(gram -> gram.length() > 1).forEach(gram -> features.add("b" + gram));
        words.codes(title).forEach(code -> features.add("word=" + code));
        words.codes(title.substring(Math.max(0, title.length() - HEAD_OF_TITLE)))
                .forEach(code -> features.add("head=" + code));
        words.last(title).forEach(code -> features.add("last=" + code));
        words.codes(body).forEach(code -> features.add("bodyword=" + code));
        return List.copyOf(features);
    }
}
