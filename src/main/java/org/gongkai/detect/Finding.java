package org.gongkai.detect;

/**
 * Something found in a document, with its reason.
 *
 * @param type what it is of
 * @param code finer kind: the sign's id for {@link FindingType#SIGN}, otherwise empty
 * @param text the exact text, as it stands in the document
 * @param start offset of its first char in the document's text
 * @param end offset after its last char
 * @param place where a person finds it
 * @param whose whom it belongs to
 * @param detector what found it
 * @param score how sure, 0 to 1; below {@link #SURE} it is a warning, no evidence
 * @param why the reason, in Chinese
 */
public record Finding(
        FindingType type,
        String code,
        String text,
        int start,
        int end,
        String place,
        Whose whose,
        String detector,
        double score,
        String why) {

    /** The least score of what counts as evidence. */
    public static final double SURE = 0.5;

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a finding has chars");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1");
        }
    }

    /** Whether it may serve as evidence. */
    public boolean sure() {
        return score >= SURE;
    }
}
