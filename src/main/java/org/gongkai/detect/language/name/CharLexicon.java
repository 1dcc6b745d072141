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

    /** A surname of two chars. */
    static final byte COMPOUND_SURNAME = 1;

    /** Two chars that a person's name often follows, as 局长 or 申请人. */
    static final byte BEFORE_PERSON = 2;

    /** Two chars that often follow a person's name, as 反映 or 同志. */
    static final byte AFTER_PERSON = 4;

    private static final char OTHER = 'h';

    private final char[] classes = new char[Character.MAX_VALUE + 1];

    /** The words of two chars: by the first char, the chars that follow it, each with the word's kind. */
    private final @Nullable String[] seconds = new String[Character.MAX_VALUE + 1];

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
        words(lines.get("compound-surnames"), COMPOUND_SURNAME);
        words(lines.get("before-person"), BEFORE_PERSON);
        words(lines.get("after-person"), AFTER_PERSON);
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

    /** The words that two chars are: {@link #COMPOUND_SURNAME}, {@link #BEFORE_PERSON}, {@link #AFTER_PERSON} or several. */
    byte words(char first, char second) {
        String others = seconds[first];
        byte kinds = 0;
        if (others != null) {
            for (int i = 0; i < others.length(); i += 2) {
                kinds |= others.charAt(i) == second ? (byte) others.charAt(i + 1) : 0;
            }
        }
        return kinds;
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

    private void words(String line, byte kind) {
        for (String word : line.split(" ")) {
            if (word.length() == 2) {
                char first = word.charAt(0);
                seconds[first] = (seconds[first] == null ? "" : seconds[first]) + word.charAt(1) + (char) kind;
            }
        }
    }
}
