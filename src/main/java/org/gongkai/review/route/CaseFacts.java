package org.gongkai.review.route;

import java.util.Set;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.StepCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.gongkai.review.Proposal;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;

/**
 * What the next station of a case depends on.
 *
 * @param reviewCase the case before the step
 * @param ruling what who acts holds
 * @param steps what must be done before release
 * @param redactionsRefused whether a suggested redaction was refused
 */
public record CaseFacts(ReviewCase reviewCase, Ruling ruling, Set<StepCode> steps, boolean redactionsRefused) {

    public CaseFacts {
        steps = Set.copyOf(steps);
    }

    /** Whether who acts differs from the person who decided before; from the suggestion he may differ openly. */
    public boolean disagrees() {
        return reviewCase.state() != CaseState.SUGGESTED
                && reviewCase.state() != CaseState.RETURNED
                && reviewCase.state() != CaseState.AUTHORITY
                && !ruling.agreesWith(reviewCase.ruling());
    }

    boolean undetermined() {
        return ruling.attribute() == DisclosureAttribute.UNDETERMINED;
    }

    boolean needsOffice() {
        Proposal proposal = reviewCase.proposal();
        return ruling.attribute() == DisclosureAttribute.WITHHELD
                || ruling.attribute() == DisclosureAttribute.UNDETERMINED
                || !ruling.agreesWith(proposal.ruling())
                || proposal.declared() != null && ruling.narrowerThan(proposal.declared())
                || redactionsRefused
                || steps.contains(StepCode.OFFICE_REVIEW);
    }

    boolean needsLegal() {
        Proposal proposal = reviewCase.proposal();
        return proposal.escalate()
                || proposal.status() != CheckStatus.CHECKED
                || ruling.widerThan(proposal.ruling().attribute())
                || steps.contains(StepCode.LEGALITY_REVIEW)
                || disagrees();
    }

    boolean needsLeader() {
        boolean legalDiffers = reviewCase.state() == CaseState.LEGAL_REVIEW && disagrees();
        return legalDiffers
                || reviewCase.disputed()
                || reviewCase.origin().informal()
                || steps.contains(StepCode.LEADER_SIGNOFF);
    }
}
