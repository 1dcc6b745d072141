package org.gongkai.detect.language.theme;

import java.util.ArrayList;
import java.util.List;

/** A sentence or clause in a text, without the blanks around it. */
record Stretch(int start, int end) {

    private static final String SENTENCE_ENDS = "。；！？!?;\n\r";
    private static final String CLAUSE_ENDS = "，,：:";

    /** The sentences of a text. */
    static List<Stretch> sentences(String text) {
        return split(text, 0, text.length(), SENTENCE_ENDS);
    }

    /** The clauses of this sentence. */
    List<Stretch> clauses(String text) {
        return split(text, start, end, CLAUSE_ENDS);
    }

    String in(String text) {
        return text.substring(start, end);
    }

    private static List<Stretch> split(String text, int from, int to, String ends) {
        List<Stretch> stretches = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || ends.indexOf(text.charAt(i)) >= 0 && !insideNumber(text, i)) {
                add(stretches, text, start, i);
                start = i + 1;
            }
        }
        return stretches;
    }

    private static boolean insideNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static void add(List<Stretch> stretches, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > 1) {
            stretches.add(new Stretch(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '　';
    }
}
