package org.gongkai.decide.rule;

import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.StepCode;
import org.gongkai.detect.Finding;

/** One thing a rule has to say. Its rule is the name of the rule that said it. */
public sealed interface Reason {

    /** The id of the rule. */
    String rule();

    /**
     * A ground stands.
     *
     * @param whole whether for the whole document or for the evidence alone, which redaction can take out
     * @param strength how strongly, 0 to 1
     * @param bases keys of its legal bases
     * @param why why it applies, in Chinese, a clause that follows the content
     */
    record Withhold(
            String rule,
            GroundCode ground,
            boolean whole,
            double strength,
            String bases,
            List<Finding> evidence,
            String why)
            implements Reason {}

    /** A ground only seems to stand. */
    record Rebut(String rule, GroundCode ground, String why) implements Reason {}

    /** A law or the catalog asks for publication. */
    record Publish(String rule, String category, double strength, String bases, Finding evidence) implements Reason {}

    /** It concerns a particular unit, person or matter. */
    record Particular(String rule, double strength, String why) implements Reason {}

    /** Nobody here may decide: the ground is pending. */
    record Pending(String rule, GroundCode ground, StepCode step, String bases, Finding evidence, String why)
            implements Reason {}

    /** A live state-secret mark. */
    record Incident(String rule, String bases, Finding mark, String why) implements Reason {}

    /** A step is required. */
    record Required(String rule, StepCode step, String bases) implements Reason {}

    /** The legal office must see it. */
    record Doubt(String rule, String why) implements Reason {}
}
