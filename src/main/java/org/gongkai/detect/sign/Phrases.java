package org.gongkai.detect.sign;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases as the legal office writes them in a table cell: {@code |} parts alternatives, {@code …} stands for some
 * chars of the same sentence, a leading {@code ^} or trailing {@code $} ties a phrase to the start or end.
 */
final class Phrases {

    private Phrases() {}

    /**
     * The pattern of a cell.
     *
     * @param gap the most chars that {@code …} stands for
     */
    static Pattern compile(String cell, int gap) {
        return Pattern.compile(alternatives(cell).stream()
                .map(phrase -> expression(phrase, "[^。；！？\\n]{0," + gap + "}?"))
                .collect(Collectors.joining("|")));
    }

    /** The phrases of a cell. */
    static List<String> alternatives(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /**
     * The words before the first gap of a phrase.
     *
     * @throws IllegalArgumentException when it does not begin with words
     */
    static String opening(String phrase) {
        String words = phrase.split("…", 2)[0];
        if (words.isEmpty() || words.startsWith("^") || phrase.endsWith("$")) {
            throw new IllegalArgumentException("“" + phrase + "”须以文字开头；^ 和 $ 只能用于题名、文号");
        }
        return words;
    }

    private static String expression(String phrase, String gap) {
        boolean start = phrase.startsWith("^");
        boolean end = phrase.endsWith("$");
        String words = phrase.substring(start ? 1 : 0, phrase.length() - (end ? 1 : 0));
        String expression =
                Arrays.stream(words.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(gap));
        return (start ? "^" : "") + expression + (end ? "$" : "");
    }
}
