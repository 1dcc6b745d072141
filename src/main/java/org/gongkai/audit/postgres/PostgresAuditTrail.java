package org.gongkai.audit.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.ChainHead;
import org.gongkai.audit.HashAlgorithm;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record in PostgreSQL. Appends are serialised by the lock on the row that holds the chain's end; so numbers have no
 * gaps, and a transaction that is rolled back leaves nothing.
 */
final class PostgresAuditTrail implements AuditTrail {

    private static final int LONGEST = 10_000;
    private static final String INSERT = """
            insert into audit_entry (number, at, actor, division, action, subject, why, digest, rules, models, details,
              algorithm, content, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate callers;
    private final TransactionTemplate own;
    private final Clock clock;
    private final HashAlgorithm algorithm;

    PostgresAuditTrail(
            JdbcTemplate database, PlatformTransactionManager transactions, Clock clock, HashAlgorithm algorithm) {
        this.database = database;
        this.callers = new TransactionTemplate(transactions);
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.algorithm = algorithm;
    }

    @Override
    public void append(AuditEntry entry) {
        callers.executeWithoutResult(transaction ->
                PendingEntries.ofTransaction(this::write, this::writeLate).add(storable(entry)));
    }

    private void writeLate(List<AuditEntry> entries) {
        own.executeWithoutResult(transaction -> write(entries));
    }

    private void write(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ChainHead head =
                database.queryForObject("select number, hash from audit_head for update", PostgresAuditTrail::head);
        List<Object[]> rows = new ArrayList<>(entries.size());
        for (AuditEntry entry : entries) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            AuditRecord record = AuditRecord.after(head, now, entry, algorithm);
            rows.add(RecordRow.cells(record));
            head = record.link().head();
        }
        database.batchUpdate(INSERT, rows);
    }

    private static ChainHead head(ResultSet row, int index) throws SQLException {
        return new ChainHead(row.getLong("number"), row.getString("hash"));
    }

    private static AuditEntry storable(AuditEntry entry) {
        Map<String, String> details = new HashMap<>();
        entry.details().forEach((name, value) -> details.put(storable(name), storable(value)));
        return new AuditEntry(
                storable(entry.actor()),
                storable(entry.division()),
                storable(entry.action()),
                storable(entry.subject()),
                storable(entry.why()),
                storable(entry.digest()),
                storable(entry.rules()),
                storable(entry.models()),
                details);
    }

    /** What somebody typed at the login may be anything: without what PostgreSQL refuses, and not endless. */
    private static String storable(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        byte[] bytes = cut.replace('\u0000', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
