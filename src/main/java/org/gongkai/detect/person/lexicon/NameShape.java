package org.gongkai.detect.person.lexicon;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a Chinese name looks like. */
public final class NameShape {

    private static final int LONGEST_FOREIGN = 24;
    private static final int LONGEST_FOLLOW = 4;

    private final BitSet surnames = new BitSet();
    private final BitSet rare = new BitSet();
    private final Set<String> compounds = new HashSet<>();
    private final Map<WordKind, Set<String>> words;
    private final BitSet never = new BitSet();

    NameShape(List<Surname> surnames, Map<WordKind, Set<String>> words) {
        for (Surname surname : surnames) {
            if (surname.text().length() == 2) {
                compounds.add(surname.text());
            } else {
                this.surnames.set(surname.text().charAt(0));
            }
            if (surname.rare()) {
                rare.set(surname.text().charAt(0));
            }
        }
        this.words = words;
        words.getOrDefault(WordKind.NEVER, Set.of()).forEach(one -> never.set(one.charAt(0)));
    }

    /** Whether a char can stand in a name. */
    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /** Whether a char parts the syllables of a foreign or minority name. */
    public static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '‧' || c == '・' || c == '∙' || c == '．';
    }

    /**
     * A surname.
     *
     * @param text its one or two chars
     * @param rare whether it is an ordinary word as well
     */
    record Surname(String text, boolean rare) {}

    /** Offset after the name of surname and given name that begins here and ends where a name may end, or -1. */
    public int endOfName(String text, int at) {
        int given = at + surnameLength(text, at);
        if (given == at) {
            return -1;
        }
        for (int end = Math.min(given + 2, text.length()); end > given; end--) {
            if (isName(text, at, given, end)
                    && !startsWithWord(text, at, end)
                    && endsHere(text, end)
                    && (!doubtful(text, at, end) || standsBeforeSign(text, end))) {
                return end;
            }
        }
        return endOfSpacedName(text, at);
    }

    /** Offset after the name of two chars that begins here and is set apart by blanks, as in print, or -1. */
    public int endOfSpacedName(String text, int at) {
        int second = at + 1;
        while (second < text.length() && second < at + 4 && isBlank(text.charAt(second))) {
            second++;
        }
        boolean spaced = second > at + 1
                && second < text.length()
                && (second + 1 == text.length() || !isHan(text.charAt(second + 1)))
                && (text.charAt(at + 1) != ' ' || second == at + 3 || at == 0 || !isHan(text.charAt(at - 1)));
        return spaced && isName("" + text.charAt(at) + text.charAt(second)) ? second + 1 : -1;
    }

    /** Whether a char is white space within a line. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '_' || c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u3000';
    }

    /** Offset after the name with dots that begins here, or -1. */
    public int endOfDottedName(String text, int at) {
        int end = at;
        int dots = 0;
        while (end < text.length() && end - at < LONGEST_FOREIGN && (isHan(text.charAt(end)) || dotAt(text, end))) {
            dots += isHan(text.charAt(end)) ? 0 : 1;
            end++;
        }
        return dots > 0 && dots < 5 && end - at > 3 && isHan(text.charAt(at)) ? end : -1;
    }

    /** Whether all of it is a surname with a given name. */
    public boolean isName(String word) {
        int given = surnameLength(word, 0);
        return given > 0
                && word.length() > given
                && word.length() <= given + 2
                && isName(word, 0, given, word.length());
    }

    /** Whether it could be a name where only names stand: ordinary words are, fillers are not. */
    public boolean couldBeName(String word) {
        return word.length() >= 2
                && !word.endsWith("某")
                && !is(WordKind.PLACEHOLDER, word)
                && !is(WordKind.BLANK, word)
                && word.chars().noneMatch(c -> never.get(c) || !isHan((char) c));
    }

    /** Whether a word is of a kind. */
    public boolean is(WordKind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Length of the unit or post that a text before an offset ends with, 0 when none. */
    public int unitBefore(String text, int from, int end) {
        for (int length = Math.min(4, end - from); length > 0; length--) {
            if (is(WordKind.UNIT, text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a name may end here: no Chinese char follows, or a word that follows names. */
    public boolean endsHere(String text, int end) {
        if (end >= text.length() || !isHan(text.charAt(end))) {
            return end >= text.length() || !isDot(text.charAt(end));
        }
        return followed(text, end, 1);
    }

    /** Whether what follows can only be said of a person. */
    public boolean speaksHere(String text, int end) {
        return text.startsWith("称", end) || text.startsWith("说", end) || followed(text, end, 2);
    }

    private boolean followed(String text, int end, int least) {
        for (int length = least; length <= LONGEST_FOLLOW && end + length <= text.length(); length++) {
            if (is(WordKind.FOLLOW, text.substring(end, end + length))) {
                return true;
            }
        }
        return false;
    }

    /** Offset after the name of three chars with a surname that is no ordinary word, whatever follows, or -1. */
    public int endOfFullName(String text, int at) {
        int end = at + 3;
        boolean full = end <= text.length()
                && surnameLength(text, at) == 1
                && !beginsWithRare(text, at)
                && isName(text, at, at + 1, end)
                && !startsWithWord(text, at, end)
                && !is(WordKind.WORD, text.substring(at + 1, end));
        return full ? end : -1;
    }

    /** Whether a name in running text neither begins with an ordinary word nor, unless a cue precedes it, looks like one. */
    public boolean isPlainName(String text, int start, int end, boolean cued) {
        boolean rarely = beginsWithRare(text, start) && !(cued && end == start + 3);
        return !rarely && !startsWithWord(text, start, end);
    }

    private boolean beginsWithRare(String text, int at) {
        return surnameLength(text, at) == 1 && rare.get(text.charAt(at));
    }

    /** Whether a name that begins here has a surname. */
    public boolean beginsWithSurname(String text, int at) {
        return surnameLength(text, at) > 0;
    }

    private boolean isName(String text, int at, int given, int end) {
        for (int i = given; i < end; i++) {
            if (!isHan(text.charAt(i)) || never.get(text.charAt(i))) {
                return false;
            }
        }
        String name = text.substring(at, end);
        return text.charAt(end - 1) != '某'
                && !is(WordKind.WORD, name)
                && !is(WordKind.PLACEHOLDER, name)
                && !is(WordKind.BLANK, name)
                && !is(WordKind.FIELD, name)
                && !is(WordKind.UNIT, text.substring(Math.max(given, end - 2), end));
    }

    private boolean startsWithWord(String text, int at, int end) {
        return end > at + 2 && is(WordKind.WORD, text.substring(at, at + 2));
    }

    /** Whether a name is one that is half masked or has a surname that is an ordinary word as well. */
    private boolean doubtful(String text, int at, int end) {
        return beginsWithRare(text, at) || text.substring(at, end).indexOf('某') >= 0;
    }

    private static boolean standsBeforeSign(String text, int end) {
        return end == text.length() || !isHan(text.charAt(end));
    }

    private int surnameLength(String text, int at) {
        if (at + 2 <= text.length() && compounds.contains(text.substring(at, at + 2))) {
            return 2;
        }
        return at < text.length() && surnames.get(text.charAt(at)) ? 1 : 0;
    }

    private static boolean dotAt(String text, int at) {
        return isDot(text.charAt(at)) && at + 1 < text.length() && isHan(text.charAt(at + 1));
    }
}
