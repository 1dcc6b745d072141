package org.gongkai.detect.language.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lexicon's phrases in one text, by theme. */
final class Hits {

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();

    /** Adds a phrase unless a longer one of its theme already covers its chars. */
    void add(String theme, String phrase, int weight, int at) {
        int end = at + phrase.length();
        if (end <= ends.getOrDefault(theme, 0)) {
            return;
        }
        ends.put(theme, end);
        List<String> found = phrases.computeIfAbsent(theme, key -> new ArrayList<>());
        if (!found.contains(phrase)) {
            found.add(phrase);
            weights.merge(theme, weight, Integer::sum);
        }
    }

    Set<String> themes() {
        return phrases.keySet();
    }

    List<String> phrases(String theme) {
        return phrases.getOrDefault(theme, List.of());
    }

    int weight(String theme) {
        return weights.getOrDefault(theme, 0);
    }
}
