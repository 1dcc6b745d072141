package org.gongkai.audit;

import org.jspecify.annotations.Nullable;

/** Checks the whole record against its hashes. */
public interface AuditVerifier {

    /**
     * Recomputes every entry from first to last.
     *
     * @param noted an end of the chain written down earlier outside the database, null for none
     */
    AuditVerification verify(@Nullable ChainHead noted);
}
