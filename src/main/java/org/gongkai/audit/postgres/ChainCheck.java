package org.gongkai.audit.postgres;

import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditVerification;
import org.gongkai.audit.AuditVerification.Broken;
import org.gongkai.audit.AuditVerification.Fault;
import org.gongkai.audit.ChainHead;
import org.jspecify.annotations.Nullable;

/** Walks along the chain until its end or the first entry that is not in order. */
final class ChainCheck {

    private final @Nullable ChainHead noted;
    private ChainHead last = ChainHead.START;
    private @Nullable Broken broken;

    /**
     * A check from the first entry on.
     *
     * @param noted an end of the chain written down earlier, null for none
     */
    ChainCheck(@Nullable ChainHead noted) {
        this.noted = noted;
    }

    boolean goesOn() {
        return broken == null;
    }

    /**
     * Looks at the next entry.
     *
     * @param number its number
     * @param record the entry, null when it is not what was hashed
     */
    void next(long number, @Nullable AuditRecord record) {
        long expected = last.number() + 1;
        if (number > expected) {
            broken = new Broken(expected, Fault.MISSING);
        } else if (number < expected) {
            broken = new Broken(number, Fault.REPEATED);
        } else if (record == null) {
            broken = new Broken(number, Fault.CONTENT);
        } else if (!record.link().previous().equals(last.hash())
                || !record.link().holds()) {
            broken = new Broken(number, Fault.LINK);
        } else if (noted != null
                && noted.number() == number
                && !noted.equals(record.link().head())) {
            broken = new Broken(number, Fault.NOTED);
        } else {
            last = record.link().head();
        }
    }

    /**
     * What was found.
     *
     * @param registered the end of the chain as registered, null for none
     */
    AuditVerification end(@Nullable ChainHead registered) {
        if (broken == null) {
            long further = Math.max(noted == null ? 0 : noted.number(), registered == null ? 0 : registered.number());
            if (further > last.number()) {
                broken = new Broken(last.number() + 1, Fault.TAIL);
            } else if (!last.equals(registered)) {
                broken = new Broken(last.number(), Fault.HEAD);
            }
        }
        return new AuditVerification(last, broken);
    }
}
