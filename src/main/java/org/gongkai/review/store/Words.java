package org.gongkai.review.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is found by: each run of Chinese in chars and pairs of neighbouring chars, since Chinese sets no blanks
 * between words; each run of letters and digits as one word.
 */
public final class Words {

    private static final int LONGEST = 40;
    /** PostgreSQL keeps at most 1 MB of words with a row. */
    private static final int MOST_BYTES = 900_000;

    private final Set<String> words = new LinkedHashSet<>();
    private final boolean singles;
    private int bytes;

    private Words(boolean singles) {
        this.singles = singles;
    }

    /** A text as it is searched: full-width letters and digits as plain ones, all in lower case. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\0", "");
    }

    /** The words of a plain text to be found. */
    public static Set<String> of(String plain) {
        return new Words(true).collect(plain);
    }

    /** The words that a text must have to answer a query: pairs, and single chars only where they stand alone. */
    public static Set<String> asked(String plain) {
        return new Words(false).collect(plain);
    }

    private Set<String> collect(String plain) {
        int[] chars = plain.codePoints().toArray();
        int at = 0;
        while (at < chars.length && bytes < MOST_BYTES) {
            int end = at + 1;
            if (isHan(chars[at])) {
                while (end < chars.length && isHan(chars[end])) {
                    end++;
                }
                han(chars, at, end);
            } else if (Character.isLetterOrDigit(chars[at])) {
                while (end < chars.length && Character.isLetterOrDigit(chars[end]) && !isHan(chars[end])) {
                    end++;
                }
                add(new String(chars, at, Math.min(end - at, LONGEST)));
            }
            at = end;
        }
        return words;
    }

    private void han(int[] chars, int from, int end) {
        for (int i = from; i < end && bytes < MOST_BYTES; i++) {
            if (singles || end - from == 1) {
                add(new String(chars, i, 1));
            }
            if (i + 1 < end) {
                add(new String(chars, i, 2));
            }
        }
    }

    private void add(String word) {
        if (words.add(word)) {
            bytes += word.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
