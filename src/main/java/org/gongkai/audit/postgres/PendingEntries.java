package org.gongkai.audit.postgres;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.audit.AuditEntry;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction will have put on record. It is written at the very end, so that the end of the chain is locked for
 * a moment only, and no row is waited for while it is.
 */
final class PendingEntries implements TransactionSynchronization {

    private final Consumer<List<AuditEntry>> writing;
    private final Consumer<List<AuditEntry>> writingLate;
    private final List<AuditEntry> entries = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean ended;

    private PendingEntries(Consumer<List<AuditEntry>> writing, Consumer<List<AuditEntry>> writingLate) {
        this.writing = writing;
        this.writingLate = writingLate;
    }

    /**
     * What the current transaction will have put on record.
     *
     * @param writing writes entries within the transaction
     * @param writingLate writes entries in one of its own, for what is done after the commit
     */
    static PendingEntries ofTransaction(Consumer<List<AuditEntry>> writing, Consumer<List<AuditEntry>> writingLate) {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof PendingEntries pending && !pending.ended) {
                return pending;
            }
        }
        PendingEntries pending = new PendingEntries(writing, writingLate);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, entries.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        entries.subList(savepoints.getOrDefault(savepoint, 0), entries.size()).clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        ended = true;
        writing.accept(entries);
    }

    @Override
    public void afterCompletion(int status) {
        if (!ended && status == STATUS_COMMITTED) {
            writingLate.accept(entries);
        }
    }
}
