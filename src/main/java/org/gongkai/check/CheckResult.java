package org.gongkai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.Category;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Deadline;
import org.gongkai.decide.Force;
import org.gongkai.decide.Ground;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.Step;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/** The result of a check as it leaves the service, one JSON object: command line and REST give the same. Field names are stable. */
public record CheckResult(
        String file,
        String sha256,
        CheckStatus status,
        DisclosureAttribute attribute,
        double certainty,
        boolean escalate,
        String title,
        String documentNumber,
        String genre,
        @Nullable LocalDate issued,
        @Nullable DisclosureAttribute declared,
        List<GroundGiven> grounds,
        List<Evidence> findings,
        List<Passage> redactions,
        @Nullable DisclosureAttribute afterRedaction,
        String justification,
        Category category,
        @Nullable Deadline deadline,
        List<String> channel,
        String mark,
        List<Step> steps,
        List<String> warnings,
        Rules rules,
        Map<String, String> models,
        Millis millis) {

    /** A ground with its law and evidence. */
    public record GroundGiven(GroundCode code, Force force, String basis, String rule, List<Evidence> evidence) {

        static GroundGiven of(Ground ground) {
            return new GroundGiven(
                    ground.code(),
                    ground.force(),
                    ground.basis(),
                    ground.rule(),
                    ground.evidence().stream().map(Evidence::of).toList());
        }
    }

    /** Something found, where, by what and why. */
    public record Evidence(
            FindingType type,
            String text,
            int start,
            int end,
            String where,
            String detector,
            double score,
            String why) {

        static Evidence of(Finding finding) {
            return new Evidence(
                    finding.type(),
                    finding.text(),
                    finding.start(),
                    finding.end(),
                    finding.place(),
                    finding.detector(),
                    finding.score(),
                    finding.why());
        }
    }

    /** A passage to take out before release. */
    public record Passage(FindingType type, String text, int start, int end, GroundCode ground) {}

    /** Which rules were used. */
    public record Rules(String version) {}

    static CheckResult of(Check check) {
        OfficialForm form = check.detection().form();
        Suggestion suggestion = check.suggestion();
        return new CheckResult(
                check.document().name(),
                check.document().sha256(),
                suggestion.status(),
                suggestion.attribute(),
                suggestion.certainty(),
                suggestion.escalate(),
                form.title(),
                form.documentNumber(),
                form.genre(),
                form.issued(),
                form.declared(),
                suggestion.grounds().stream().map(GroundGiven::of).toList(),
                check.detection().findings().stream().map(Evidence::of).toList(),
                passages(suggestion),
                suggestion.afterRedaction(),
                suggestion.justification(),
                suggestion.category(),
                suggestion.deadline(),
                suggestion.channel(),
                suggestion.mark(),
                suggestion.steps(),
                suggestion.warnings(),
                new Rules(suggestion.rulesVersion()),
                check.models(),
                check.millis());
    }

    private static List<Passage> passages(Suggestion suggestion) {
        return suggestion.redactions().stream()
                .map(redaction -> new Passage(
                        redaction.type(), redaction.text(), redaction.start(), redaction.end(), redaction.ground()))
                .toList();
    }
}
