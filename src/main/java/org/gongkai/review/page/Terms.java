package org.gongkai.review.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.review.CaseStep;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.due.Due;
import org.gongkai.review.due.Dues;
import org.jspecify.annotations.Nullable;

/** The terms of a case as a page shows them today: passed ones in red, near ones in amber. */
public final class Terms {

    private final Dues dues;
    private final Ledger ledger;

    Terms(Dues dues, Ledger ledger) {
        this.dues = dues;
        this.ledger = ledger;
    }

    List<Term> of(ReviewCase reviewCase, List<CaseStep> steps) {
        return dues.of(reviewCase, steps).stream()
                .map(due -> new Term(due, due.open() ? urgency(due.by()) : "done"))
                .toList();
    }

    /** How urgent a day is: {@code late}, {@code soon} or nothing. */
    public String urgency(@Nullable LocalDate due) {
        LocalDate today = ledger.today();
        if (due == null || due.isAfter(dues.soon(today))) {
            return "";
        }
        return due.isBefore(today) ? "late" : "soon";
    }

    /** The hour it is where the bureau is. */
    public ZoneId zone() {
        return ledger.zone();
    }

    /** A term with how urgent it is. */
    public record Term(Due due, String urgency) {}
}
