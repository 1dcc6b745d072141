package org.gongkai.detect.language.model;

import java.util.ArrayList;
import java.util.List;

/** Runs of chars as features: what a text says, without words being told apart. */
public final class Grams {

    private Grams() {}

    /** Is shown features, as parts of a text so that no string need be made of each. */
    @FunctionalInterface
    public interface Shown {

        /** Is shown a feature: the chars from start to before end. */
        void show(CharSequence chars, int start, int end);
    }

    /** All runs of one up to so many chars; numbers read alike, blanks are left out. */
    public static List<String> of(String text, int longest) {
        List<String> grams = new ArrayList<>(text.length() * longest);
        show(
                text,
                longest,
                (chars, start, end) -> grams.add(chars.subSequence(start, end).toString()));
        return grams;
    }

    /** Shows the same runs one after the other. */
    public static void show(String text, int longest, Shown shown) {
        String plain = plain(text);
        for (int start = 0; start < plain.length(); start++) {
            int most = Math.min(longest, plain.length() - start);
            for (int length = 1; length <= most; length++) {
                shown.show(plain, start, start + length);
            }
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '0') {
                    plain.append('0');
                }
            } else if (!Character.isWhitespace(c) && c != '　') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }
}
