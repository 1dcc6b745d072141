package org.gongkai.review.reading;

import java.util.List;
import org.gongkai.check.view.HighlightGroup;
import org.gongkai.decide.Force;
import org.gongkai.decide.Ground;
import org.gongkai.detect.Finding;

/**
 * A ground of the suggestion with its evidence.
 *
 * @param label the statute's term
 * @param must whether the law forbids disclosure
 * @param basis law and article
 * @param evidence what it rests on
 */
record GroundView(String label, boolean must, String basis, List<Evidence> evidence) {

    /** A piece of evidence, found again in the text by its offsets. */
    record Evidence(int start, int end, String label, String css, String text, String place, String why) {

        static Evidence of(Finding finding) {
            return new Evidence(
                    finding.start(),
                    finding.end(),
                    finding.type().label(),
                    HighlightGroup.of(finding.type()).css(),
                    finding.text(),
                    finding.place(),
                    finding.why());
        }
    }

    static GroundView of(Ground ground) {
        return new GroundView(
                ground.code().label(),
                ground.force() == Force.MUST,
                ground.basis(),
                ground.evidence().stream().map(Evidence::of).distinct().toList());
    }
}
