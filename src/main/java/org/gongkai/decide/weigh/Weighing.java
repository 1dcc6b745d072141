package org.gongkai.decide.weigh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.decide.Force;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.rule.Reasons;
import org.gongkai.document.DisclosureAttribute;

/**
 * The order of reasoning: must grounds over the whole, may grounds where nothing asks for publication, then catalog
 * and 政府信息公开条例 articles 19 to 21. Between two answers about equally supported, the more careful one.
 */
public final class Weighing {

    /** The least strength of a ground that closes a whole document. */
    private static final double CLOSES = 0.6;

    /** How much stronger a duty to publish must be than a must ground to leave it to redaction. */
    private static final double DUTY_MARGIN = 0.04;

    /** The least strength of a duty to publish. */
    private static final double PUBLISHES = 0.5;

    /** How much weaker than the strongest a ground may be to be named beside it. */
    private static final double TOUCHED = 0.2;

    /** Answers nearer than this are about equally supported. */
    private static final double NEAR = 0.12;

    private Weighing() {}

    /** Weighs the reasons of a document that could be read and bears no state-secret mark. */
    public static Verdict weigh(Reasons reasons, Publication publication) {
        Set<GroundCode> rebutted =
                reasons.all(Reason.Rebut.class).map(Reason.Rebut::ground).collect(Collectors.toSet());
        List<Reason.Withhold> standing = reasons.all(Reason.Withhold.class)
                .filter(reason -> !reason.whole() || !rebutted.contains(reason.ground()))
                .toList();
        List<Reason.Withhold> parts =
                standing.stream().filter(reason -> !reason.whole()).toList();
        List<Reason.Withhold> whole = carrying(standing);
        double must = strongest(whole, Force.MUST);
        double may = strongest(whole, Force.MAY);
        double particular = reasons.all(Reason.Particular.class)
                .mapToDouble(Reason.Particular::strength)
                .max()
                .orElse(0);
        double publish = publication.strength();
        double closed = Math.max(must, may);
        if (must > 0 && must + DUTY_MARGIN >= publish || may > 0 && may >= publish) {
            return verdict(DisclosureAttribute.WITHHELD, closed, publish, whole, parts, publication);
        }
        if (publish >= PUBLISHES && publish >= particular) {
            return verdict(
                    DisclosureAttribute.PROACTIVE,
                    publish,
                    Math.max(closed, particular),
                    List.of(),
                    parts,
                    publication);
        }
        double onRequest = Math.max(particular, 1 - publish);
        return verdict(
                DisclosureAttribute.ON_REQUEST, onRequest, Math.max(closed, publish), List.of(), parts, publication);
    }

    /** The reasons that close the whole document by themselves, not every theme that is touched. */
    private static List<Reason.Withhold> carrying(List<Reason.Withhold> standing) {
        double strongest = standing.stream()
                .filter(Reason.Withhold::whole)
                .mapToDouble(Reason.Withhold::strength)
                .max()
                .orElse(0);
        return standing.stream()
                .filter(reason -> reason.whole() && reason.strength() >= Math.max(CLOSES, strongest - TOUCHED))
                .toList();
    }

    private static double strongest(List<Reason.Withhold> reasons, Force force) {
        return reasons.stream()
                .filter(reason -> reason.ground().force() == force)
                .mapToDouble(Reason.Withhold::strength)
                .max()
                .orElse(0);
    }

    private static Verdict verdict(
            DisclosureAttribute attribute,
            double strength,
            double rival,
            List<Reason.Withhold> whole,
            List<Reason.Withhold> parts,
            Publication publication) {
        double certainty = Math.max(0.3, Math.min(0.98, strength - rival * 0.4 + 0.1));
        return new Verdict(attribute, certainty, Math.abs(strength - rival) < NEAR, whole, parts, publication);
    }
}
