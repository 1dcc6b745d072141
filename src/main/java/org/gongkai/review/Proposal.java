package org.gongkai.review;

import java.time.LocalDate;
import org.gongkai.check.Check;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Deadline;
import org.gongkai.decide.Ground;
import org.gongkai.decide.Suggestion;
import org.gongkai.document.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What the service suggested for the present version, as far as the way of a case depends on it.
 *
 * @param ruling the suggested ruling, with its justification
 * @param status how the check ended
 * @param certainty how sure, 0 to 1
 * @param escalate whether the legal office must see it
 * @param declared what the drafter wrote on the document
 * @param issued 成文日期, if the document has one
 * @param publishBy the last day of publication, if one is known
 */
public record Proposal(
        Ruling ruling,
        CheckStatus status,
        double certainty,
        boolean escalate,
        @Nullable DisclosureAttribute declared,
        @Nullable LocalDate issued,
        @Nullable LocalDate publishBy) {

    public static Proposal of(Check check) {
        Suggestion suggestion = check.suggestion();
        Deadline deadline = suggestion.deadline();
        return new Proposal(
                new Ruling(
                        suggestion.attribute(),
                        suggestion.grounds().stream().map(Ground::code).toList(),
                        suggestion.category().code(),
                        suggestion.justification()),
                suggestion.status(),
                suggestion.certainty(),
                suggestion.escalate(),
                check.detection().form().declared(),
                check.detection().form().issued(),
                deadline == null ? null : deadline.due());
    }
}
