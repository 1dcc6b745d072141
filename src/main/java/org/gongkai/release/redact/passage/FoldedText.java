package org.gongkai.release.redact.passage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text in the form in which passages are compared, each of its chars knowing where it came from. */
public final class FoldedText {

    private final String folded;
    private final int[] origins;

    private FoldedText(String folded, int[] origins) {
        this.folded = folded;
        this.origins = origins;
    }

    /** Folds full-width and half-width forms and cases into one, and leaves out blanks, dashes and invisible chars. */
    public static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 16];
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String form = fold(point);
            if (folded.length() + form.length() > origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2 + form.length());
            }
            for (int k = 0; k < form.length(); k++) {
                origins[folded.length() + k] = i;
            }
            folded.append(form);
            i += Character.charCount(point);
        }
        return new FoldedText(folded.toString(), origins);
    }

    private static String fold(int point) {
        if (point > 0x2f && point < 0x3a || point > 0x3400 && point < 0x9fff) {
            return Character.toString(point);
        }
        String form = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(form.length());
        form.codePoints().filter(FoldedText::counts).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean counts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION -> false;
            default -> true;
        };
    }

    int length() {
        return folded.length();
    }

    int indexOf(String other, int from) {
        return folded.indexOf(other, from);
    }

    /** Offset in the original text of the char that a folded char came from. */
    int origin(int index) {
        return origins[index];
    }

    @Override
    public String toString() {
        return folded;
    }
}
