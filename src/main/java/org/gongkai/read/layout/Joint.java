package org.gongkai.read.layout;

/** What stands between two pieces of text that a line or a gap has parted. */
final class Joint {

    private Joint() {}

    /** A blank between Latin words, nothing beside Chinese, so that broken numbers become whole again. */
    static String of(CharSequence before, String after) {
        if (before.length() == 0 || after.isEmpty()) {
            return "";
        }
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        boolean words = isLatin(left) && isLatin(right);
        return words && !(Character.isDigit(left) && Character.isDigit(right)) ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || ",.;:!?)".indexOf(c) >= 0);
    }
}
