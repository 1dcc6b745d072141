package org.gongkai.audit;

import java.util.List;
import java.util.function.Consumer;

/** The record, for reading. */
public interface AuditRecords {

    /**
     * A page of entries, the latest first.
     *
     * @param filter which entries
     * @param before only entries with smaller numbers: the last number of the page before, or {@link Long#MAX_VALUE}
     * @param size how many at most
     */
    List<AuditRecord> page(AuditFilter filter, long before, int size);

    /** Passes all entries that a filter wants, the earliest first, without holding them all. */
    void each(AuditFilter filter, Consumer<AuditRecord> reader);

    /** All entries of a subject with the links that chain them. */
    ChainProof proof(String subject);
}
