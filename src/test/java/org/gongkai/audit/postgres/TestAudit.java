package org.gongkai.audit.postgres;

import java.time.Clock;
import javax.sql.DataSource;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.HashAlgorithm;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The record in a test's own database, for tests of other features. */
public record TestAudit(AuditTrail trail, AuditRecords records) {

    /** The record of a migrated database. */
    public static TestAudit of(DataSource database, Clock clock) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        return new TestAudit(
                new PostgresAuditTrail(new JdbcTemplate(database), transactions, clock, HashAlgorithm.SM3),
                new PostgresAuditRecords(new Snapshots(database, transactions)));
    }
}
