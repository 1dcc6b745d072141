package org.gongkai.decide.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.StepCode;
import org.gongkai.detect.Finding;
import org.kie.api.runtime.rule.RuleContext;

/** What the rules said of one document, in the order they said it. */
public final class Reasons {

    private final List<Reason> reasons = new ArrayList<>();

    /** A ground stands for the whole document. */
    public void whole(
            RuleContext drools, GroundCode ground, String bases, double strength, List<?> evidence, String why) {
        reasons.add(new Reason.Withhold(name(drools), ground, true, strength, bases, findings(evidence), why));
    }

    /** A ground stands for a passage that redaction can take out. */
    public void part(RuleContext drools, GroundCode ground, String bases, Evidence evidence, String why) {
        reasons.add(new Reason.Withhold(
                name(drools), ground, false, evidence.getScore(), bases, List.of(evidence.finding()), why));
    }

    /** A ground only seems to stand. */
    public void rebut(RuleContext drools, GroundCode ground, String why) {
        reasons.add(new Reason.Rebut(name(drools), ground, why));
    }

    /** A law or the catalog asks for publication. */
    public void publish(RuleContext drools, String category, String bases, Evidence evidence) {
        reasons.add(new Reason.Publish(name(drools), category.strip(), evidence.getScore(), bases, evidence.finding()));
    }

    /** It concerns a particular unit, person or matter. */
    public void particular(RuleContext drools, Evidence evidence, String why) {
        reasons.add(new Reason.Particular(name(drools), evidence.getScore(), why));
    }

    /** Nobody here may decide. */
    public void pending(
            RuleContext drools, GroundCode ground, StepCode step, String bases, Finding evidence, String why) {
        reasons.add(new Reason.Pending(name(drools), ground, step, bases, evidence, why));
    }

    /** A live state-secret mark. */
    public void incident(RuleContext drools, String bases, Finding mark, String why) {
        reasons.add(new Reason.Incident(name(drools), bases, mark, why));
    }

    /** A step is required. */
    public void step(RuleContext drools, StepCode step, String bases) {
        reasons.add(new Reason.Required(name(drools), step, bases));
    }

    /** The legal office must see it. */
    public void doubt(RuleContext drools, String why) {
        reasons.add(new Reason.Doubt(name(drools), why));
    }

    /** All reasons of one kind. */
    public <R extends Reason> Stream<R> all(Class<R> kind) {
        return reasons.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String name(RuleContext drools) {
        return drools.getRule().getName();
    }

    private static List<Finding> findings(List<?> evidence) {
        return evidence.stream()
                .map(each -> ((Evidence) each).finding())
                .distinct()
                .toList();
    }
}
