package org.gongkai.detect.language.model;

import java.util.ArrayList;
import java.util.List;

/** Runs of chars as features: what a text says, without words being told apart. */
public final class Grams {

    private Grams() {}

    /** All runs of one up to so many chars; numbers read alike, blanks are left out. */
    public static List<String> of(String text, int longest) {
        String plain = plain(text);
        List<String> grams = new ArrayList<>(plain.length() * longest);
        for (int start = 0; start < plain.length(); start++) {
            int most = Math.min(longest, plain.length() - start);
            for (int length = 1; length <= most; length++) {
                grams.add(plain.substring(start, start + length));
            }
        }
        return grams;
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
