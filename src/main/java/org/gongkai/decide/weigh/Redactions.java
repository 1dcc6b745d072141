package org.gongkai.decide.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.decide.Redaction;
import org.gongkai.decide.rule.Reason;
import org.gongkai.detect.Finding;

/** Lists what must be taken out of a document that may leave. */
public final class Redactions {

    private Redactions() {}

    /** The redactions of a verdict, by offset; none of a document that stays closed. */
    public static List<Redaction> of(Verdict verdict) {
        if (!verdict.open()) {
            return List.of();
        }
        List<Redaction> all = verdict.parts().stream()
                .flatMap(reason -> reason.evidence().stream().map(finding -> redaction(reason, finding)))
                .distinct()
                .sorted(Comparator.comparingInt(Redaction::start)
                        .thenComparing(Redaction::end, Comparator.reverseOrder()))
                .toList();
        List<Redaction> outermost = new ArrayList<>();
        int end = -1;
        for (Redaction redaction : all) {
            if (redaction.end() > end) {
                outermost.add(redaction);
                end = redaction.end();
            }
        }
        return List.copyOf(outermost);
    }

    private static Redaction redaction(Reason.Withhold reason, Finding finding) {
        return new Redaction(
                finding.type(), finding.text(), finding.start(), finding.end(), finding.place(), reason.ground());
    }
}
