package org.gongkai.audit.web;

import java.util.Map;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.AuditVerification;
import org.gongkai.audit.AuditVerifier;
import org.gongkai.audit.ChainHead;

/** What auditors do with the record, which is on record too. */
public final class Inspections {

    private final AuditVerifier verifier;
    private final AuditTrail trail;

    Inspections(AuditVerifier verifier, AuditTrail trail) {
        this.verifier = verifier;
        this.trail = trail;
    }

    /**
     * Checks the whole record.
     *
     * @param noted an end of the chain written down earlier, empty for none
     * @param login who asks
     * @throws BadQueryException when what was written down is no end of a chain
     */
    public AuditVerification verify(String noted, String login) {
        AuditVerification found = verifier.verify(noted.isBlank() ? null : head(noted.strip()));
        Map<String, String> result = Map.of(
                "whole", Boolean.toString(found.whole()), "head", found.head().toString());
        trail.append(new AuditEntry(login, "", "audit.verified", "audit", "", "", "", "", result));
        return found;
    }

    void exported(String query, String format, String login) {
        Map<String, String> what = Map.of("query", query, "format", format);
        trail.append(new AuditEntry(login, "", "audit.exported", "audit", "", "", "", "", what));
    }

    private static ChainHead head(String noted) {
        try {
            return ChainHead.of(noted);
        } catch (IllegalArgumentException wrong) {
            throw new BadQueryException("抄存的链尾格式不对，应当是“序号:杂凑值”，杂凑值为 64 位十六进制数字。");
        }
    }
}
