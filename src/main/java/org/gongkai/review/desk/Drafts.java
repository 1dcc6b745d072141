package org.gongkai.review.desk;

import java.time.Instant;
import org.gongkai.check.Check;
import org.gongkai.detect.OfficialForm;
import org.gongkai.review.CaseState;
import org.gongkai.review.Proposal;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.store.Words;

/** A case as it begins. */
final class Drafts {

    private static final int SEARCHED = 200_000;

    private Drafts() {}

    /** A case of which nobody has decided anything yet. */
    static ReviewCase fresh(
            long id,
            Check check,
            Proposal proposal,
            ReviewCase.Origin origin,
            int version,
            Instant submitted,
            Instant now) {
        OfficialForm form = check.detection().form();
        String name = check.document().name();
        return new ReviewCase(
                id,
                1,
                CaseState.SUGGESTED,
                new ReviewCase.Subject(
                        version,
                        form.title().isBlank() ? name : form.title(),
                        form.documentNumber(),
                        form.genre(),
                        name,
                        check.document().sha256()),
                origin,
                proposal,
                proposal.ruling(),
                false,
                new ReviewCase.Dates(submitted, now, null, null));
    }

    /** What a case is found by: name, title, number, text. */
    static String searched(Check check) {
        OfficialForm form = check.detection().form();
        String text = check.document().text();
        return Words.plain(check.document().name() + "\n" + form.title() + "\n" + form.documentNumber() + "\n"
                + text.substring(0, Math.min(SEARCHED, text.length())));
    }
}
