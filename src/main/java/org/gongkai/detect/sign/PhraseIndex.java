package org.gongkai.detect.sign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of many rows by their first char, so that a text is gone through once for all of them. */
final class PhraseIndex {

    private final Map<Character, List<Entry>> byFirstChar = new HashMap<>();

    PhraseIndex(List<SignRow> rows) {
        for (SignRow row : rows) {
            for (String phrase : row.alternatives()) {
                String literal = Phrases.opening(phrase);
                byFirstChar
                        .computeIfAbsent(literal.charAt(0), first -> new ArrayList<>())
                        .add(new Entry(
                                row, literal, Phrases.compile(phrase, row.zone().gap())));
            }
        }
    }

    /** Tells every place where a phrase stands, by offset. */
    void find(String text, Found found) {
        for (int at = 0; at < text.length(); at++) {
            for (Entry entry : byFirstChar.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(entry.literal(), at)) {
                    Matcher matcher = entry.pattern().matcher(text).region(at, text.length());
                    if (matcher.lookingAt()) {
                        found.at(entry.row(), at, matcher.end());
                    }
                }
            }
        }
    }

    /** Is told where a row's phrase stands. */
    @FunctionalInterface
    interface Found {
        void at(SignRow row, int start, int end);
    }

    private record Entry(SignRow row, String literal, Pattern pattern) {}
}
