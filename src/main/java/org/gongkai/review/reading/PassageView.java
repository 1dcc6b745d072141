package org.gongkai.review.reading;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.gongkai.check.view.HighlightGroup;
import org.gongkai.detect.FindingType;
import org.gongkai.review.Annotation;

/**
 * A passage as the page takes it.
 *
 * @param css the class of its colour
 * @param ground why it is to be taken out, in Chinese, empty where nothing is to be taken out
 * @param who name of who judged or added it, empty while nobody has
 * @param when the same as people read it
 * @param at when, exactly: whoever judges says which judgement he saw
 */
record PassageView(
        long id,
        FindingType type,
        String label,
        String css,
        String text,
        int start,
        int end,
        String place,
        String why,
        String ground,
        String groundCode,
        boolean redact,
        boolean added,
        Annotation.Verdict verdict,
        String reason,
        String who,
        String when,
        String at) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    static PassageView of(Annotation one, UnaryOperator<String> names, ZoneId zone) {
        return new PassageView(
                one.id(),
                one.type(),
                one.type().label(),
                (one.redact() || one.type() != FindingType.PERSON
                                ? HighlightGroup.of(one.type())
                                : HighlightGroup.OFFICIAL)
                        .css(),
                one.text(),
                one.start(),
                one.end(),
                one.place(),
                one.why(),
                one.ground() == null ? "" : one.ground().label(),
                one.ground() == null ? "" : one.ground().name(),
                one.redact(),
                one.added(),
                one.verdict(),
                one.reason(),
                one.login() == null ? "" : names.apply(one.login()),
                one.at() == null ? "" : MINUTE.format(one.at().atZone(zone)),
                one.at() == null ? "" : one.at().toString());
    }
}
