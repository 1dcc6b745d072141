package org.gongkai.release.packet.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.Ground;
import org.gongkai.detect.Finding;
import org.gongkai.review.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A version of the document with its check.
 *
 * @param number from 1
 * @param file its name
 * @param fileSha256 digest of the original, byte for byte
 * @param textSha256 digest of the text that was checked, as UTF-8; offsets count its UTF-16 units
 * @param login who handed it in
 * @param at when
 * @param rulesVersion digest of rules and tables
 * @param models digests of the learned models by name
 * @param suggested what the service suggested
 * @param certainty how sure it was
 * @param rules the rules that fired, with their law
 * @param findings what was found
 * @param judgements what people held of each passage
 */
public record Version(
        int number,
        String file,
        String fileSha256,
        String textSha256,
        String login,
        Instant at,
        String rulesVersion,
        Map<String, String> models,
        Held suggested,
        double certainty,
        List<FiredRule> rules,
        List<Found> findings,
        List<Judgement> judgements) {

    /**
     * A rule that fired.
     *
     * @param rule its id
     * @param ground what it gave
     * @param force whether the law forbids disclosure or leaves it to the organ
     * @param law its legal basis
     * @param text what the articles say, in short
     * @param evidence numbers of the findings it rests on
     */
    public record FiredRule(
            String rule, String ground, String force, String law, List<String> text, List<Integer> evidence) {

        public static FiredRule of(Ground ground, LawTexts laws, List<Finding> findings) {
            return new FiredRule(
                    ground.rule(),
                    ground.code().label(),
                    ground.force().name(),
                    ground.basis(),
                    laws.of(ground.basis()),
                    ground.evidence().stream()
                            .map(findings::indexOf)
                            .filter(index -> index >= 0)
                            .map(index -> index + 1)
                            .toList());
        }
    }

    /** Something found in the text. */
    public record Found(
            int number,
            String type,
            String text,
            int start,
            int end,
            String place,
            String detector,
            double score,
            String why) {

        public static Found of(int number, Finding finding) {
            return new Found(
                    number,
                    finding.type().label(),
                    finding.text(),
                    finding.start(),
                    finding.end(),
                    finding.place(),
                    finding.detector(),
                    finding.score(),
                    finding.why());
        }
    }

    /** What people held of a passage. */
    public record Judgement(
            String type,
            int start,
            int end,
            String ground,
            boolean added,
            boolean takenOut,
            String verdict,
            String reason,
            String login,
            @Nullable Instant at) {

        public static Judgement of(Annotation annotation) {
            String login = annotation.login();
            return new Judgement(
                    annotation.type().label(),
                    annotation.start(),
                    annotation.end(),
                    annotation.ground() == null ? "" : annotation.ground().label(),
                    annotation.added(),
                    annotation.takenOut(),
                    annotation.verdict().label(),
                    annotation.reason(),
                    login == null ? "" : login,
                    annotation.at());
        }
    }
}
