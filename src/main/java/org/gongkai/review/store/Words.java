package org.gongkai.review.store;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is found by: each run of Chinese in chars and pairs of neighbouring chars, since Chinese sets no blanks
 * between words; each run of letters and digits as one word.
 */
public final class Words {

    private Words() {}

    /** The words of a text to be found. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        collect(text, words, true);
        return words;
    }

    /** The words that a text must have to answer a query: pairs, and single chars only where they stand alone. */
    public static Set<String> asked(String query) {
        Set<String> words = new LinkedHashSet<>();
        collect(query, words, false);
        return words;
    }

    private static void collect(String text, Set<String> words, boolean singles) {
        String plain = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            if (isHan(plain.charAt(at))) {
                while (end < plain.length() && isHan(plain.charAt(end))) {
                    end++;
                }
                han(plain.substring(at, end), words, singles);
            } else if (Character.isLetterOrDigit(plain.charAt(at))) {
                while (end < plain.length()
                        && Character.isLetterOrDigit(plain.charAt(end))
                        && !isHan(plain.charAt(end))) {
                    end++;
                }
                words.add(plain.substring(at, Math.min(end, at + 40)));
            } else {
                end++;
            }
            at = end;
        }
    }

    private static void han(String run, Set<String> words, boolean singles) {
        for (int i = 0; i < run.length(); i++) {
            if (singles || run.length() == 1) {
                words.add(run.substring(i, i + 1));
            }
            if (i + 1 < run.length()) {
                words.add(run.substring(i, i + 2));
            }
        }
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
