package org.gongkai.detect.language.name;

import java.util.Arrays;

/** The chars of one piece of text with what the lexicon says of each; around them stand some edges. */
final class Chars {

    /** How far around a char features look. */
    static final int AROUND = 5;

    private static final CharLexicon LEXICON = CharLexicon.SHIPPED;
    private static final char EDGE = '∅';

    private final char[] chars;
    private final char[] classes;
    private final byte[] words;

    Chars(String text) {
        chars = new char[text.length() + 2 * AROUND];
        Arrays.fill(chars, EDGE);
        text.getChars(0, text.length(), chars, AROUND);
        classes = new char[chars.length];
        words = new byte[chars.length];
        for (int i = 0; i < chars.length; i++) {
            classes[i] = LEXICON.classOf(chars[i]);
            words[i] = i + 1 < chars.length ? LEXICON.words(chars[i], chars[i + 1]) : 0;
        }
    }

    /** How many chars there are between the edges. */
    int length() {
        return chars.length - 2 * AROUND;
    }

    char at(int index) {
        return chars[AROUND + index];
    }

    /** The class of a char, one letter. */
    char classOf(int index) {
        return classes[AROUND + index];
    }

    /** Whether a word of a kind starts at a char. */
    boolean word(byte kind, int index) {
        return (words[AROUND + index] & kind) != 0;
    }
}
