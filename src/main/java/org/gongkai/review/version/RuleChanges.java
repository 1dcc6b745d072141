package org.gongkai.review.version;

import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;

/** Puts on record, when the service starts, that it goes by other rules or models than before. */
final class RuleChanges {

    private static final String SUBJECT = "rules";

    private final AuditRecords records;
    private final AuditTrail trail;

    RuleChanges(AuditRecords records, AuditTrail trail) {
        this.records = records;
        this.trail = trail;
    }

    /**
     * Records the versions, unless they are those of the last time.
     *
     * @param rules version of the rules
     * @param models version of the models
     */
    void note(String rules, String models) {
        List<AuditRecord> last = records.page(AuditFilter.subject(SUBJECT), Long.MAX_VALUE, 1);
        if (!last.isEmpty()
                && last.get(0).entry().rules().equals(rules)
                && last.get(0).entry().models().equals(models)) {
            return;
        }
        String action = last.isEmpty() ? "rules.begun" : "rules.changed";
        String login = Actor.SERVICE.login();
        trail.append(new AuditEntry(login, "", action, SUBJECT, "", "", rules, models, Map.of()));
    }
}
