package org.gongkai.review.incident;

import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.review.Incident;
import org.gongkai.review.RefusedException;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import org.springframework.transaction.support.TransactionOperations;

/** Incidents and what was done about them. */
final class Incidents {

    private static final int SHOWN = 200;
    private static final int SHORTEST_NOTE = 6;

    private final CaseStore store;
    private final AuditTrail trail;
    private final Ledger ledger;
    private final TransactionOperations transactions;

    Incidents(CaseStore store, AuditTrail trail, Ledger ledger, TransactionOperations transactions) {
        this.store = store;
        this.trail = trail;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** The latest incidents, the newest first. */
    List<Incident> latest() {
        return store.incidents().latest(SHOWN);
    }

    /**
     * Notes what was done about an incident.
     *
     * @throws RefusedException when nothing is said of it, or somebody was quicker
     */
    void handled(long id, String note, Actor actor) {
        if (note.strip().length() < SHORTEST_NOTE) {
            throw new RefusedException("请写明处置情况（报告了谁、何时、如何处置，不少于" + SHORTEST_NOTE + "个字）。");
        }
        transactions.executeWithoutResult(status -> {
            if (!store.incidents().handled(id, actor.login(), ledger.now(), note.strip())) {
                throw new RefusedException("该事件已经由其他人员登记处置。");
            }
            trail.append(
                    AuditEntry.of(actor.login(), actor.division(), "incident.handled", "incident/" + id, note.strip()));
        });
    }
}
