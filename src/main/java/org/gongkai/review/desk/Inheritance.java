package org.gongkai.review.desk;

import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.Proposal;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.jspecify.annotations.Nullable;

/** A document that forwards another is no more public than that one is held to be. */
final class Inheritance {

    private Inheritance() {}

    /** What is proposed for a document, given the one it forwards. */
    static Proposal apply(Proposal own, @Nullable ReviewCase forwarded) {
        if (forwarded == null || forwarded.ruling().attribute() == own.ruling().attribute()) {
            return own;
        }
        Ruling original = forwarded.ruling();
        boolean wider = own.ruling().widerThan(original.attribute());
        DisclosureAttribute attribute =
                wider ? original.attribute() : own.ruling().attribute();
        List<GroundCode> grounds = wider ? original.grounds() : own.ruling().grounds();
        String reason =
                "本件转发第" + forwarded.id() + "号件，原件为" + original.attribute().label() + "，与对本件正文的检查结果（"
                        + own.ruling().attribute().label() + "）不一致，按从严的一项处理并提请条法处审查。"
                        + own.ruling().reason();
        String category =
                attribute == DisclosureAttribute.PROACTIVE ? own.ruling().category() : "NONE";
        return new Proposal(
                new Ruling(attribute, grounds, category, reason),
                own.status(),
                own.certainty(),
                true,
                own.declared(),
                own.issued(),
                own.publishBy());
    }
}
