package org.gongkai.read.layout;

/** What stands between two pieces of text that a line or a gap has parted. */
final class Joint {

    private Joint() {}

    /** What a line break means: a blank between Latin words, nothing beside Chinese or inside a broken number. */
    static String of(CharSequence before, String after) {
        if (before.length() == 0 || after.isEmpty()) {
            return "";
        }
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        if (!isLatin(left) || !isLatin(right)) {
            return "";
        }
        boolean code = isCode(left) && isCode(right) && (hasDigit(before, -1) || hasDigit(after, 1));
        return code ? "" : " ";
    }

    /** What a visible gap in one line means: a blank between Latin words or numbers, nothing beside Chinese. */
    static String gap(CharSequence before, String after) {
        boolean inside = before.length() > 0 && !after.isEmpty();
        return inside && isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0)) ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || ",.;:!?)".indexOf(c) >= 0);
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** Whether the word at the near end of a text has a digit in it. */
    private static boolean hasDigit(CharSequence text, int step) {
        for (int i = step > 0 ? 0 : text.length() - 1; i >= 0 && i < text.length(); i += step) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (!isCode(c)) {
                return false;
            }
        }
        return false;
    }
}
