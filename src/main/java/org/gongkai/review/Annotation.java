package org.gongkai.review;

import java.time.Instant;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the document with what people hold of it.
 *
 * @param id its number
 * @param type what it is
 * @param text the exact text
 * @param start offset of its first char in the document's text
 * @param end offset after its last char
 * @param place where a person finds it
 * @param why why it was found or added, in Chinese
 * @param ground why it is to be taken out, null where nothing is to be taken out
 * @param redact whether it is to be taken out unless refused
 * @param added whether a person added it
 * @param verdict what people hold of it
 * @param reason why, where it was refused
 * @param login who judged or added it, null while nobody has
 * @param at when
 */
public record Annotation(
        long id,
        FindingType type,
        String text,
        int start,
        int end,
        String place,
        String why,
        @Nullable GroundCode ground,
        boolean redact,
        boolean added,
        Verdict verdict,
        String reason,
        @Nullable String login,
        @Nullable Instant at) {

    /** What people hold of a passage. */
    public enum Verdict {
        OPEN("未核"),
        ACCEPTED("采纳"),
        REJECTED("不采纳");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The Chinese name shown to people. */
        public String label() {
            return label;
        }
    }

    /** Whether it leaves the document before release: what nobody has refused does. */
    public boolean takenOut() {
        return redact && verdict != Verdict.REJECTED;
    }
}
