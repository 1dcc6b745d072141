package org.gongkai.audit;

/** The append-only record. */
public interface AuditTrail {

    /**
     * Appends an entry in the caller's transaction, or in one of its own where there is none: what is rolled back was
     * not done, and what was done is on record.
     */
    void append(AuditEntry entry);
}
