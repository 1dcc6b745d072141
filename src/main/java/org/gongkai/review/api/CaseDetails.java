package org.gongkai.review.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseStep;
import org.gongkai.review.Partner;
import org.gongkai.review.due.Due;
import org.jspecify.annotations.Nullable;

/**
 * A case with what surrounds it.
 *
 * @param reviewCase the case
 * @param actions what the caller may do to it now
 * @param blockers what stands against its release, in Chinese
 * @param steps what must be done before release
 * @param partners other organs that issued the document
 * @param terms by when what is due
 * @param events the way it took, oldest first
 */
record CaseDetails(
        CaseView reviewCase,
        Set<CaseAction> actions,
        List<String> blockers,
        List<CaseStep> steps,
        List<Partner> partners,
        List<Term> terms,
        List<CaseEvent> events) {

    /** By when something is due. */
    record Term(String what, @Nullable LocalDate by, String how, boolean open, boolean overdue) {

        static Term of(Due due, LocalDate today) {
            return new Term(due.what(), due.by(), due.how(), due.open(), due.overdue(today));
        }
    }
}
