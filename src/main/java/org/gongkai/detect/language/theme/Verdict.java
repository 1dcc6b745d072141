package org.gongkai.detect.language.theme;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;

/**
 * A theme seen in a stretch of text.
 *
 * @param theme the theme
 * @param where the stretch that carries it
 * @param score how sure, 0 to 1
 * @param phrases the lexicon's phrases that speak for it, empty when only the wording as a whole does
 */
record Verdict(FindingType theme, Stretch where, double score, List<String> phrases) {

    Verdict {
        phrases = List.copyOf(phrases);
    }

    boolean sure() {
        return score >= Finding.SURE;
    }

    Verdict withScore(double changed) {
        return new Verdict(theme, where, changed, phrases);
    }
}
