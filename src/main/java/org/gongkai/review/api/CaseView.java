package org.gongkai.review.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.gongkai.review.Proposal;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.jspecify.annotations.Nullable;

/** A case as JSON; field names are stable. */
record CaseView(
        long id,
        int revision,
        CaseState state,
        int version,
        String title,
        String documentNumber,
        String genre,
        String file,
        String sha256,
        String division,
        String submitter,
        boolean informal,
        @Nullable Long main,
        @Nullable Long forwarded,
        String reference,
        Suggested suggested,
        Held held,
        boolean disputed,
        Instant submitted,
        Instant changed,
        @Nullable Instant decided,
        @Nullable Instant released) {

    static CaseView of(ReviewCase one) {
        ReviewCase.Subject subject = one.subject();
        ReviewCase.Origin origin = one.origin();
        ReviewCase.Dates dates = one.dates();
        return new CaseView(
                one.id(),
                one.revision(),
                one.state(),
                subject.version(),
                subject.title(),
                subject.documentNumber(),
                subject.genre(),
                subject.file(),
                subject.sha256(),
                origin.division(),
                origin.submitter(),
                origin.informal(),
                origin.main(),
                origin.forwarded(),
                origin.reference(),
                Suggested.of(one.proposal()),
                Held.of(one.ruling()),
                one.disputed(),
                dates.submitted(),
                dates.changed(),
                dates.decided(),
                dates.released());
    }

    /** What is held of a document. */
    record Held(DisclosureAttribute attribute, List<GroundCode> grounds, String category, String reason) {

        static Held of(Ruling ruling) {
            return new Held(ruling.attribute(), ruling.grounds(), ruling.category(), ruling.reason());
        }
    }

    /** What the service suggested. */
    record Suggested(
            Held held,
            CheckStatus status,
            double certainty,
            boolean escalate,
            @Nullable LocalDate publishBy) {

        static Suggested of(Proposal proposal) {
            return new Suggested(
                    Held.of(proposal.ruling()),
                    proposal.status(),
                    proposal.certainty(),
                    proposal.escalate(),
                    proposal.publishBy());
        }
    }
}
