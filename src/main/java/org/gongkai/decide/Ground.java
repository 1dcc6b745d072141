package org.gongkai.decide;

import java.util.List;
import org.gongkai.detect.Finding;

/**
 * A ground that stands, with its law and its evidence.
 *
 * @param code which ground
 * @param basis law and article in force on the day of the decision, in Chinese
 * @param rule id of the rule that gave it
 * @param evidence the findings it rests on, at least one
 */
public record Ground(GroundCode code, String basis, String rule, List<Finding> evidence) {

    public Ground {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || basis.isBlank()) {
            throw new IllegalArgumentException("a ground has a legal basis and evidence");
        }
    }

    /** Whether the law forbids disclosure or leaves it to the organ. */
    public Force force() {
        return code.force();
    }
}
