package org.gongkai.decide.rule;

import java.util.List;
import org.gongkai.detect.OfficialForm;

/**
 * All that rules may ask about a document.
 *
 * @param form its official form
 * @param evidence sure findings
 * @param coverage how much of it each theme takes
 * @param marks its state-secret marks
 * @param organs the organs that made it
 */
public record Facts(
        OfficialForm form, List<Evidence> evidence, List<Coverage> coverage, List<MarkState> marks, Organs organs) {

    public Facts {
        evidence = List.copyOf(evidence);
        coverage = List.copyOf(coverage);
        marks = List.copyOf(marks);
    }

    /**
     * Who made a document.
     *
     * @param joint whether two or more organs did
     * @param other whether an organ that is not the bureau did, alone or first
     */
    public record Organs(boolean joint, boolean other) {

        public boolean isJoint() {
            return joint;
        }

        public boolean isOther() {
            return other;
        }
    }
}
