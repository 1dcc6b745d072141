package org.gongkai.review.example;

import java.util.Map;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.gongkai.review.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A passage that a person judged. Field names are stable.
 *
 * @param document SHA-256 of the file, so that the passages of one document stay together
 * @param type what the passage is, or was taken for
 * @param before the text before it, at most {@link #AROUND} chars
 * @param text the exact text
 * @param after the text after it, at most {@link #AROUND} chars
 * @param redact whether it was to be taken out
 * @param ground why, null where it was not to be taken out
 * @param verdict what the person held of it
 * @param reason why, in the person's words, may be empty
 * @param rules version of the rules that found it or missed it
 * @param models heads of the digests of the models, by name
 */
public record Example(
        String document,
        FindingType type,
        String before,
        String text,
        String after,
        boolean redact,
        @Nullable GroundCode ground,
        Label verdict,
        String reason,
        String rules,
        Map<String, String> models) {

    static final int AROUND = 60;

    /** What a person held of a passage. */
    public enum Label {
        /** It was found rightly. */
        ACCEPTED,
        /** It was found wrongly, or need not be taken out. */
        REJECTED,
        /** It was missed. */
        ADDED
    }

    public Example {
        models = Map.copyOf(models);
    }

    static Example of(Judged judged, Annotation one, String text) {
        return new Example(
                judged.sha256(),
                one.type(),
                text.substring(Math.max(0, one.start() - AROUND), one.start()),
                one.text(),
                text.substring(one.end(), Math.min(text.length(), one.end() + AROUND)),
                one.redact(),
                one.ground(),
                label(one),
                one.reason(),
                judged.rules(),
                judged.models());
    }

    private static Label label(Annotation one) {
        if (one.verdict() == Annotation.Verdict.REJECTED) {
            return Label.REJECTED;
        }
        return one.added() ? Label.ADDED : Label.ACCEPTED;
    }
}
