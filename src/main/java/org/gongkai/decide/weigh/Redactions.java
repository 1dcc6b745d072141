package org.gongkai.decide.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.Redaction;
import org.gongkai.decide.rule.Reason;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;

/** Lists what must be taken out of a document that may leave. */
public final class Redactions {

    private Redactions() {}

    /** What a reader of the print does not see and nobody meant to publish. */
    private static final Set<PartKind> LEFTOVERS =
            EnumSet.of(PartKind.COMMENT, PartKind.DELETION, PartKind.HIDDEN_TEXT);

    /** The redactions of a verdict, by offset; none of a document that stays closed. */
    public static List<Redaction> of(Verdict verdict, Document document) {
        if (!verdict.open()) {
            return List.of();
        }
        Stream<Redaction> passages = verdict.parts().stream()
                .flatMap(reason -> reason.evidence().stream().map(finding -> redaction(reason, finding)));
        Stream<Redaction> leftovers = document.parts().stream()
                .filter(part -> LEFTOVERS.contains(part.kind()))
                .map(part -> leftover(part, verdict));
        List<Redaction> all = Stream.concat(passages, leftovers)
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

    /** A comment, deletion or hidden text goes as a whole: by the ground that stands in it, or as a trace of drafting. */
    private static Redaction leftover(Part part, Verdict verdict) {
        GroundCode ground = verdict.parts().stream()
                .filter(reason -> reason.evidence().stream()
                        .anyMatch(finding -> finding.start() >= part.start() && finding.end() <= part.end()))
                .map(Reason.Withhold::ground)
                .min(Comparator.naturalOrder())
                .orElse(GroundCode.PROCESS_INFO);
        return new Redaction(FindingType.DELIBERATION, part.text(), part.start(), part.end(), part.place(), ground);
    }

    private static Redaction redaction(Reason.Withhold reason, Finding finding) {
        return new Redaction(
                finding.type(), finding.text(), finding.start(), finding.end(), finding.place(), reason.ground());
    }
}
