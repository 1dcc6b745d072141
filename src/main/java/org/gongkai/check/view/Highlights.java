package org.gongkai.check.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.decide.Ground;
import org.gongkai.decide.Redaction;
import org.gongkai.detect.Finding;

/** Every passage of a document that is shown in colour, and which of them carry a ground or are to be taken out. */
final class Highlights {

    private final Map<Finding, Highlight> ofFindings = new LinkedHashMap<>();
    private final Map<Redaction, Highlight> ofRedactions = new LinkedHashMap<>();
    private final List<Highlight> all = new ArrayList<>();
    private final Set<Integer> evidence = new HashSet<>();
    private final Set<Integer> redacted = new HashSet<>();

    Highlights(Check check) {
        check.detection().findings().forEach(this::of);
        for (Ground ground : check.suggestion().grounds()) {
            ground.evidence().forEach(finding -> evidence.add(of(finding).id()));
        }
        for (Redaction redaction : check.suggestion().redactions()) {
            redacted.add(of(redaction).id());
        }
    }

    List<Highlight> all() {
        return List.copyOf(all);
    }

    Highlight of(Finding finding) {
        return ofFindings.computeIfAbsent(finding, added -> {
            Highlight highlight = Highlight.of(all.size(), added);
            all.add(highlight);
            return highlight;
        });
    }

    Highlight of(Redaction redaction) {
        return ofRedactions.computeIfAbsent(
                redaction,
                added -> all.stream()
                        .filter(known -> known.start() == added.start() && known.end() == added.end())
                        .findFirst()
                        .orElseGet(() -> {
                            Highlight highlight = Highlight.of(all.size(), added);
                            all.add(highlight);
                            return highlight;
                        }));
    }

    /** Whether a ground rests on it. */
    boolean isEvidence(Highlight highlight) {
        return evidence.contains(highlight.id());
    }

    /** Whether it is to be taken out before release. */
    boolean isRedacted(Highlight highlight) {
        return redacted.contains(highlight.id());
    }
}
