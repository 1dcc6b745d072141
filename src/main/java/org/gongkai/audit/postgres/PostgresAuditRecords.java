package org.gongkai.audit.postgres;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.ChainHead;
import org.gongkai.audit.ChainLink;
import org.gongkai.audit.ChainProof;

/** Reads the record, each answer from one snapshot of it. */
final class PostgresAuditRecords implements AuditRecords {

    private static final int PIECE = 1000;

    private final Snapshots snapshots;

    PostgresAuditRecords(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public List<AuditRecord> page(AuditFilter filter, long before, int size) {
        Condition condition = Condition.of(filter);
        String sql =
                "select * from audit_entry where " + condition.sql() + " and number < ? order by number desc limit ?";
        return snapshots.look(database -> database.query(sql, RecordRow::read, condition.and(before, size)));
    }

    // In pieces, so that a slow reader holds no connection.
    @Override
    public void each(AuditFilter filter, Consumer<AuditRecord> reader) {
        Condition condition = Condition.of(filter);
        String sql = "select * from audit_entry where " + condition.sql() + " and number > ? order by number limit ?";
        List<AuditRecord> piece;
        long last = 0;
        do {
            Object[] parameters = condition.and(last, PIECE);
            piece = snapshots.look(database -> database.query(sql, RecordRow::read, parameters));
            piece.forEach(reader);
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).number();
        } while (piece.size() == PIECE);
    }

    @Override
    public ChainProof proof(String subject) {
        return snapshots.look(database -> {
            List<AuditRecord> records = database.query(
                    "select * from audit_entry where subject = ? order by number", RecordRow::read, subject);
            long first = records.isEmpty() ? 1 : records.get(0).number();
            long last = records.isEmpty() ? 0 : records.get(records.size() - 1).number();
            List<ChainLink> links = database.query(
                    "select * from audit_entry where number between ? and ? order by number",
                    RecordRow::link,
                    first,
                    last);
            List<ChainHead> head = database.query(
                    "select number, hash from audit_head",
                    (row, index) -> new ChainHead(row.getLong("number"), row.getString("hash")));
            return new ChainProof(records, links, head.get(0));
        });
    }
}
