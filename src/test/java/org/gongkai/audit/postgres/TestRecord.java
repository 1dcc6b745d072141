package org.gongkai.audit.postgres;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.AuditVerifier;
import org.gongkai.audit.HashAlgorithm;
import org.gongkai.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A record in a database of its own, and somebody with all rights to the database. */
final class TestRecord {

    static final Instant TIME = Instant.parse("2026-11-23T02:00:00.123456Z");

    private static final int BATCH = 200;

    private final JdbcTransactionManager transactions;
    private final DataSource database = TestDatabase.fresh();
    final JdbcTemplate superuser = new JdbcTemplate(database);
    final TransactionTemplate transaction;
    final AuditTrail trail;
    final AuditRecords records;
    final AuditVerifier verifier;

    TestRecord() {
        transactions = new JdbcTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        trail = trail(HashAlgorithm.SM3);
        records = new PostgresAuditRecords(new Snapshots(database, transactions));
        verifier = new PostgresAuditVerifier(new Snapshots(database, transactions));
    }

    /** A record with entries of several cases: entry n is about case n modulo 3. */
    static TestRecord of(int entries) {
        TestRecord record = new TestRecord();
        for (int from = 1; from <= entries; from += BATCH) {
            IntStream batch = IntStream.range(from, Math.min(from + BATCH, entries + 1));
            record.transaction.executeWithoutResult(status ->
                    batch.forEach(n -> record.trail.append(entry("case/" + n % 3, "第 " + n + " 步"))));
        }
        return record;
    }

    static AuditEntry entry(String subject, String why) {
        return AuditEntry.of("li", "预算处", "case.decided", subject, why);
    }

    AuditTrail trail(HashAlgorithm algorithm) {
        return new PostgresAuditTrail(
                new JdbcTemplate(database), transactions, Clock.fixed(TIME, ZoneOffset.UTC), algorithm);
    }

    /** Changes what the guards forbid. */
    void tamper(String... statements) {
        transaction.executeWithoutResult(status -> {
            superuser.execute("set local session_replication_role = replica");
            for (String statement : statements) {
                superuser.execute(statement);
            }
        });
    }

    long length() {
        return superuser.queryForObject("select count(*) from audit_entry", Long.class);
    }
}
