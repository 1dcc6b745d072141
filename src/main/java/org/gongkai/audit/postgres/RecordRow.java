package org.gongkai.audit.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.ChainLink;
import org.gongkai.audit.HashAlgorithm;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a row of {@code audit_entry}. */
final class RecordRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private RecordRow() {}

    /** The cells in the order of the table's columns. */
    static Object[] cells(AuditRecord record) {
        AuditEntry entry = record.entry();
        ChainLink link = record.link();
        return new Object[] {
            link.number(),
            OffsetDateTime.ofInstant(record.at(), ZoneOffset.UTC),
            entry.actor(),
            entry.division(),
            entry.action(),
            entry.subject(),
            entry.why(),
            entry.digest(),
            entry.rules(),
            entry.models(),
            JSON.writeValueAsString(record.details()),
            link.algorithm().label(),
            link.content(),
            link.previous(),
            link.hash()
        };
    }

    static AuditRecord read(ResultSet row, int index) throws SQLException {
        AuditEntry entry = new AuditEntry(
                row.getString("actor"),
                row.getString("division"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("why"),
                row.getString("digest"),
                row.getString("rules"),
                row.getString("models"),
                JSON.readValue(row.getString("details"), DETAILS));
        return new AuditRecord(row.getObject("at", OffsetDateTime.class).toInstant(), entry, link(row, index));
    }

    static ChainLink link(ResultSet row, int index) throws SQLException {
        return new ChainLink(
                row.getLong("number"),
                HashAlgorithm.of(row.getString("algorithm")),
                row.getString("content"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
