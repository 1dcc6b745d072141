package org.gongkai.detect.language.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What single chars and short words say about names: surnames, ends of organizations and places, titles. */
final class CharLexicon {

    static final CharLexicon SHIPPED = load();

    private static final char OTHER = 'h';

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final @Nullable String[] compoundSurnames;
    private final @Nullable String[] before;
    private final @Nullable String[] after;

    private CharLexicon(Map<String, String> lines) {
        Arrays.fill(classes, OTHER);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            classes[c] = general(c);
        }
        mark(lines.get("given-chars"), 'g');
        mark(lines.get("rare-surnames"), 'r');
        mark(lines.get("common-surnames"), 's');
        mark(lines.get("place-ends"), 'l');
        mark(lines.get("organization-ends"), 'o');
        mark(lines.get("numerals"), 'n');
        mark("·•", 'm');
        compoundSurnames = pairs(lines.get("compound-surnames"));
        before = pairs(lines.get("before-person"));
        after = pairs(lines.get("after-person"));
    }

    private static CharLexicon load() {
        try (InputStream in = CharLexicon.class.getResourceAsStream("lexicon.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new CharLexicon(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(field -> field[0], field -> field[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of a char, one letter. */
    char classOf(char c) {
        return classes[c];
    }

    boolean compoundSurname(char first, char second) {
        return pair(compoundSurnames, first, second);
    }

    /** Whether a person's name often follows these two chars, as after 局长 or 申请人. */
    boolean beforePerson(char first, char second) {
        return pair(before, first, second);
    }

    /** Whether these two chars often follow a person's name, as 反映 or 同志. */
    boolean afterPerson(char first, char second) {
        return pair(after, first, second);
    }

    /** Whether a text may hold a name at all. */
    boolean mayHoldName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = classes[text.charAt(i)];
            boolean named = c == 's' || c == 'r' || c == 'm' || (i > start && (c == 'o' || c == 'l'));
            if (named && end - start > 1) {
                return true;
            }
        }
        return false;
    }

    private void mark(String chars, char letter) {
        for (char c : chars.toCharArray()) {
            classes[c] = letter;
        }
    }

    private static char general(char c) {
        if (Character.isDigit(c)) {
            return 'd';
        }
        if (Character.isWhitespace(c) || c == '　') {
            return 'w';
        }
        if (Character.isIdeographic(c)) {
            return OTHER;
        }
        return Character.isLetter(c) ? 'a' : 'p';
    }

    private static boolean pair(@Nullable String[] seconds, char first, char second) {
        return seconds[first] != null && seconds[first].indexOf(second) >= 0;
    }

    /** The words of two chars: by the first char, the chars that follow it. */
    private static @Nullable String[] pairs(String line) {
        @Nullable String[] seconds = new String[Character.MAX_VALUE + 1];
        for (String word : line.split(" ")) {
            if (word.length() == 2) {
                String others = seconds[word.charAt(0)];
                seconds[word.charAt(0)] = (others == null ? "" : others) + word.charAt(1);
            }
        }
        return seconds;
    }
}
