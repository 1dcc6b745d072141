package org.gongkai.review.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.postgres.TestAudit;
import org.gongkai.store.TestDatabase;
import org.junit.jupiter.api.Test;

class RuleChangesTests {

    private final TestAudit audit = TestAudit.of(TestDatabase.fresh(), Clock.systemUTC());
    private final RuleChanges changes = new RuleChanges(audit.records(), audit.trail());

    @Test
    void onlyOtherVersionsThanTheLastAreRecorded() {
        changes.note("r1", "names=ab");
        changes.note("r1", "names=ab");
        changes.note("r2", "names=ab");
        changes.note("r2", "names=cd");
        changes.note("r2", "names=cd");
        changes.note("r1", "names=ab");
        assertThat(audit.records().page(AuditFilter.subject("rules"), Long.MAX_VALUE, 9))
                .extracting(record -> record.entry().action() + " "
                        + record.entry().rules() + " " + record.entry().models())
                .containsExactly(
                        "rules.changed r1 names=ab",
                        "rules.changed r2 names=cd",
                        "rules.changed r2 names=ab",
                        "rules.begun r1 names=ab");
    }
}
