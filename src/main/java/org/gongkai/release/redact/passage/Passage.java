package org.gongkai.release.redact.passage;

import org.gongkai.decide.GroundCode;

/**
 * A passage to take out, wherever it occurs.
 *
 * @param text the exact text
 * @param ground why
 */
public record Passage(String text, GroundCode ground) {

    /** A shorter one stands by chance in most documents. */
    private static final int SHORTEST = 2;

    /** One of this length is the same fact even where a cell or page ends inside it. */
    private static final int UNMISTAKABLE = 6;

    private static final int LONG_NUMBER = 9;

    public Passage {
        if (FoldedText.of(text).length() < SHORTEST) {
            throw new RedactionRefusedException("要遮盖的内容只有一个字符，无法在全文中区分。请连同前后文字一起选取后重试");
        }
    }

    /** What is compared: the text without blanks and dashes, in one form of its letters and digits. */
    public String folded() {
        return FoldedText.of(text).toString();
    }

    /** What stands beside a blackout. */
    public String label() {
        return label(ground);
    }

    /** What stands beside a blackout made for a ground. */
    public static String label(GroundCode ground) {
        return switch (ground) {
            case PROHIBITED_BY_LAW -> "法律禁止公开";
            case SECURITY_STABILITY -> "安全稳定";
            default -> ground.label();
        };
    }

    /** Whether it may run over the end of a paragraph or cell. */
    boolean crossesBlocks() {
        return text.indexOf('\n') >= 0 || folded().length() >= UNMISTAKABLE;
    }

    /** Whether more letters or digits beside it make it something else, as 85 in 1985. */
    boolean endsAtWords() {
        return folded().length() < UNMISTAKABLE;
    }

    /** Whether it is told from names and numbers that a file has for itself, such as sizes and offsets. */
    public boolean isUnlikeMarkup() {
        return !isAscii() || !isNumber() && folded().length() >= UNMISTAKABLE || folded().length() >= LONG_NUMBER;
    }

    /** Whether it has only letters, digits and signs that markup itself is made of. */
    public boolean isAscii() {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private boolean isNumber() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || " .,-\n".indexOf(c) >= 0);
    }
}
