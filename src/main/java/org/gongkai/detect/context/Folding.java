package org.gongkai.detect.context;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;

/**
 * One way of writing for full-width, Chinese and misread digits, blanks and dashes. Every char stands for one char, so
 * that offsets stay.
 */
final class Folding {

    /** Stands between parts that a number cannot run across. */
    static final char WALL = '\u001f';

    private static final String DASHES = "－–—‐‑‒−―﹣";
    private static final String CHINESE_DIGITS = "〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺";
    private static final String THEIR_VALUES = "0001234567891234567891";
    private static final int SHORTEST_RUN = 7;
    private static final Pattern MISREAD_RUN =
            Pattern.compile("(?=[0-9OolI])(?<![0-9A-Za-z])[0-9OolI]{8,}(?![0-9A-WYZa-wyz])");
    private static final int MOST_MISREAD = 3;

    private Folding() {}

    static String fold(String text, Document document) {
        char[] chars = new char[text.length()];
        boolean chinese = false;
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(text.charAt(i));
            chinese |= CHINESE_DIGITS.indexOf(chars[i]) >= 0;
        }
        raiseWalls(chars, document.parts());
        if (chinese) {
            foldChineseDigits(chars);
        }
        if (document.scanned()) {
            foldMisreadDigits(chars);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '！' && c <= '～' && DASHES.indexOf(c) < 0) {
            return (char) (c - 0xFEE0);
        }
        if (c == '\u3000' || c == '\u00a0' || c == '\ufeff' || (c >= '\u2000' && c <= '\u200d')) {
            return ' ';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    private static void raiseWalls(char[] chars, List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            boolean prose = parts.get(i - 1).kind() == PartKind.PARAGRAPH
                    && parts.get(i).kind() == PartKind.PARAGRAPH;
            if (!prose) {
                chars[parts.get(i).start() - 1] = WALL;
            }
        }
    }

    /** Only long runs, blanks and dashes allowed: a year or an ordinal stays. */
    private static void foldChineseDigits(char[] chars) {
        int start = 0;
        int digits = 0;
        for (int i = 0; i <= chars.length; i++) {
            boolean gap = i < chars.length && digits > 0 && (chars[i] == ' ' || chars[i] == '-' || chars[i] == '、');
            if (i < chars.length && (CHINESE_DIGITS.indexOf(chars[i]) >= 0 || chars[i] >= '0' && chars[i] <= '9')) {
                start = digits == 0 ? i : start;
                digits++;
            } else if (!gap || chars[i] == chars[i - 1]) {
                if (digits >= SHORTEST_RUN) {
                    foldChineseDigits(chars, start, i);
                }
                digits = 0;
            }
        }
    }

    private static void foldChineseDigits(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            int digit = CHINESE_DIGITS.indexOf(chars[i]);
            if (digit >= 0) {
                chars[i] = THEIR_VALUES.charAt(digit);
            }
        }
    }

    private static void foldMisreadDigits(char[] chars) {
        Matcher run = MISREAD_RUN.matcher(new String(chars));
        while (run.find()) {
            long letters = run.group().chars().filter(Character::isLetter).count();
            if (letters <= MOST_MISREAD) {
                for (int i = run.start(); i < run.end(); i++) {
                    char c = chars[i];
                    chars[i] = c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c;
                }
            }
        }
    }
}
