package org.gongkai.decide.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.decide.law.Bureau;
import org.gongkai.decide.rule.Coverage;
import org.gongkai.decide.rule.Evidence;
import org.gongkai.decide.rule.Facts;
import org.gongkai.decide.rule.MarkState;
import org.gongkai.detect.Detection;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/** Prepares the facts of one document. */
public final class Briefing {

    private static final Set<FindingType> PUBLIC = EnumSet.of(
            FindingType.CREDIT_CODE,
            FindingType.PHONE,
            FindingType.EMAIL,
            FindingType.ADDRESS,
            FindingType.ORGANIZATION,
            FindingType.LOCATION,
            FindingType.DECLARED_MARK);

    private final Bureau bureau;

    public Briefing(Bureau bureau) {
        this.bureau = bureau;
    }

    /** The facts of a document on a day. */
    public Facts facts(Document document, Detection detection, LocalDate asOf) {
        OfficialForm form = detection.form();
        NormativeText articles = NormativeText.of(document, form);
        List<Evidence> evidence = detection.findings().stream()
                .filter(finding -> finding.sure() && !mark(finding) && matters(finding))
                .filter(finding -> !articles.explains(
                        finding, document.partAt(finding.start()).kind()))
                .map(finding -> new Evidence(
                        finding, document.partAt(finding.start()).kind().visible()))
                .toList();
        List<MarkState> marks = detection.findings().stream()
                .filter(finding -> mark(finding) && finding.sure())
                .map(finding -> Marks.state(finding, document, form.issued(), asOf))
                .toList();
        return new Facts(form, evidence, coverage(document, evidence), marks, organs(form));
    }

    /** Whether any rule can ask for it: what is public by nature is left out, since every fact costs every rule time. */
    private static boolean matters(Finding finding) {
        return !PUBLIC.contains(finding.type())
                && (finding.type() != FindingType.PERSON || finding.whose().sheltered());
    }

    /** Whether it is a mark with a level; a mere doubt whether there should be one is evidence like any other. */
    private static boolean mark(Finding finding) {
        return finding.type() == FindingType.SECRET_MARK && !finding.code().equals("DOUBTFUL");
    }

    private Facts.Organs organs(OfficialForm form) {
        boolean joint = form.issuers().stream().distinct().count() > 1;
        boolean other = !form.issuers().isEmpty() && form.issuers().stream().noneMatch(bureau::owns)
                || joint && !form.issuers().stream().allMatch(bureau::owns);
        return new Facts.Organs(joint && other, other);
    }

    private static List<Coverage> coverage(Document document, List<Evidence> evidence) {
        int chars = document.parts().stream()
                .filter(part -> part.kind().visible())
                .map(Part::text)
                .mapToInt(String::length)
                .sum();
        return Stream.of(Coverage.Theme.values())
                .map(theme -> coverage(theme, evidence, Math.max(1, chars)))
                .filter(coverage -> coverage.sentences() > 0)
                .toList();
    }

    private static Coverage coverage(Coverage.Theme theme, List<Evidence> evidence, int chars) {
        List<Evidence> own = new ArrayList<>(evidence.stream()
                .filter(each -> each.visible() && theme.covers(each.getType()))
                .toList());
        own.sort(Comparator.comparingInt(each -> each.finding().start()));
        int covered = 0;
        int end = 0;
        for (Evidence each : own) {
            covered += Math.max(
                    0, each.finding().end() - Math.max(end, each.finding().start()));
            end = Math.max(end, each.finding().end());
        }
        return new Coverage(theme, own.size(), Math.min(1, (double) covered / chars), own);
    }
}
