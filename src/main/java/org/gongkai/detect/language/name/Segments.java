package org.gongkai.detect.language.name;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a text that the name model reads at once. */
final class Segments {

    private static final String ENDS = "。；！？!?;\n\r|";
    private static final int LONGEST = 400;

    private Segments() {}

    /** Where each piece starts and ends, in order; pieces without chars are left out. */
    static List<int[]> of(String text) {
        List<int[]> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0;
            if (ends || i - start >= LONGEST) {
                if (i > start) {
                    segments.add(new int[] {start, i});
                }
                start = ends ? i + 1 : i;
            }
        }
        return segments;
    }

    /** One token a char. */
    static String[] chars(String text, int start, int end) {
        String[] chars = new String[end - start];
        for (int i = start; i < end; i++) {
            chars[i - start] = String.valueOf(text.charAt(i));
        }
        return chars;
    }
}
