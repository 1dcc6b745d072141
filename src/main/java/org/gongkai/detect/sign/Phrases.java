package org.gongkai.detect.sign;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases as the legal office writes them in a table cell: {@code |} parts alternatives, {@code …} stands for up to
 * twenty chars of the same sentence, a leading {@code ^} or trailing {@code $} ties a phrase to the start or end.
 */
final class Phrases {

    private static final String GAP = "[^。；！？\\n]{0,20}?";

    private Phrases() {}

    /** The pattern of a cell. */
    static Pattern compile(String cell) {
        return Pattern.compile(Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(Phrases::expression)
                .collect(Collectors.joining("|")));
    }

    private static String expression(String phrase) {
        boolean start = phrase.startsWith("^");
        boolean end = phrase.endsWith("$");
        String words = phrase.substring(start ? 1 : 0, phrase.length() - (end ? 1 : 0));
        String expression =
                Arrays.stream(words.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(GAP));
        return (start ? "^" : "") + expression + (end ? "$" : "");
    }
}
