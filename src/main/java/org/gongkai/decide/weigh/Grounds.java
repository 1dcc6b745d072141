package org.gongkai.decide.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.decide.Ground;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.law.LegalBases;
import org.gongkai.decide.rule.Reason;
import org.gongkai.detect.Finding;

/** Joins the reasons of a verdict into grounds, one a code, must before may. */
public final class Grounds {

    private final LegalBases bases;

    public Grounds(LegalBases bases) {
        this.bases = bases;
    }

    /** The grounds of a verdict: every one whose own evidence would carry it alone. */
    public List<Ground> of(Verdict verdict, LocalDate asOf) {
        Map<GroundCode, List<Reason.Withhold>> byCode = Stream.concat(
                        verdict.whole().stream(), verdict.parts().stream())
                .filter(reason -> verdict.open() || reason.whole() || carries(reason))
                .collect(Collectors.groupingBy(
                        Reason.Withhold::ground, () -> new TreeMap<>(order()), Collectors.toList()));
        return byCode.entrySet().stream()
                .map(entry -> ground(entry.getKey(), entry.getValue(), asOf))
                .toList();
    }

    /** The ground that only another may decide on. */
    public Ground pending(List<Reason.Pending> reasons, LocalDate asOf) {
        Reason.Pending first = reasons.get(0);
        return new Ground(
                first.ground(),
                bases.cite(first.bases(), asOf),
                first.rule(),
                reasons.stream().map(Reason.Pending::evidence).distinct().toList());
    }

    private static Comparator<GroundCode> order() {
        return Comparator.comparing(GroundCode::force).thenComparing(Function.identity());
    }

    /** In a document that is closed as a whole, passages add a ground of their own only where they are plain. */
    private static boolean carries(Reason.Withhold passage) {
        return passage.ground() == GroundCode.PERSONAL_PRIVACY && passage.strength() >= 0.7
                || passage.ground() == GroundCode.PROHIBITED_BY_LAW && passage.strength() >= 0.9;
    }

    private Ground ground(GroundCode code, List<Reason.Withhold> reasons, LocalDate asOf) {
        Reason.Withhold first = reasons.stream()
                .max(Comparator.comparing(Reason.Withhold::whole).thenComparing(Reason.Withhold::strength))
                .orElseThrow();
        List<Finding> evidence = new ArrayList<>(reasons.stream()
                .flatMap(reason -> reason.evidence().stream())
                .distinct()
                .toList());
        evidence.sort(Comparator.comparingInt(Finding::start));
        return new Ground(code, bases.cite(first.bases(), asOf), first.rule(), evidence);
    }
}
