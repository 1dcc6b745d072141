package org.gongkai.detect.language.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What single chars and short words say about names: surnames, ends of organizations and places, titles. */
final class CharLexicon {

    static final CharLexicon SHIPPED = load();

    private static final char OTHER = 'h';

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final Set<String> compoundSurnames;
    private final Set<String> before;
    private final Set<String> after;

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
        compoundSurnames = words(lines.get("compound-surnames"));
        before = words(lines.get("before-person"));
        after = words(lines.get("after-person"));
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

    boolean compoundSurname(String word) {
        return compoundSurnames.contains(word);
    }

    /** Whether a person's name often follows these two chars, as after 局长 or 申请人. */
    boolean beforePerson(String word) {
        return before.contains(word);
    }

    /** Whether these two chars often follow a person's name, as 反映 or 同志. */
    boolean afterPerson(String word) {
        return after.contains(word);
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

    private static Set<String> words(String line) {
        return new HashSet<>(Arrays.asList(line.split(" ")));
    }
}
