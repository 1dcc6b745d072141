package org.gongkai.review.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.ReviewCase;

/** Puts what is done to cases on record, and tells the time. */
public final class Ledger {

    private final AuditTrail trail;
    private final Clock clock;

    public Ledger(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Where the bureau is. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Records what was done to a case. */
    public void record(Actor actor, String action, ReviewCase reviewCase, String why, Map<String, String> details) {
        record(actor, action, reviewCase, why, "", "", details);
    }

    /** Records what was done to a case by rules and models of these versions. */
    void record(
            Actor actor,
            String action,
            ReviewCase reviewCase,
            String why,
            String rules,
            String models,
            Map<String, String> details) {
        trail.append(new AuditEntry(
                actor.login(),
                actor.division(),
                action,
                "case/" + reviewCase.id(),
                why,
                reviewCase.subject().sha256(),
                rules,
                models,
                details));
    }

    /** Records that somebody looked at a case that is flagged: withheld, undetermined or before the legal office. */
    public void viewed(Actor actor, ReviewCase reviewCase) {
        boolean open = reviewCase.ruling().attribute() == DisclosureAttribute.PROACTIVE
                || reviewCase.ruling().attribute() == DisclosureAttribute.ON_REQUEST;
        if (reviewCase.proposal().escalate() || reviewCase.disputed() || !open) {
            record(
                    actor,
                    "case.viewed",
                    reviewCase,
                    "",
                    Map.of("version", "" + reviewCase.subject().version()));
        }
    }

    /** Records an incident: the file's digest, and nothing of what was in it. */
    void incident(Actor actor, long id, String sha256) {
        trail.append(new AuditEntry(
                actor.login(), actor.division(), "incident.found", "incident/" + id, "", sha256, "", "", Map.of()));
    }
}
