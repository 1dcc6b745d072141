package org.gongkai.audit.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditVerification;
import org.gongkai.audit.AuditVerifier;
import org.gongkai.audit.ChainHead;
import org.jspecify.annotations.Nullable;

/** Streams the record through its check, so that a long one takes no more memory than a short one. */
final class PostgresAuditVerifier implements AuditVerifier {

    private final Snapshots snapshots;

    PostgresAuditVerifier(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public AuditVerification verify(@Nullable ChainHead noted) {
        return snapshots.look(database -> {
            ChainCheck check = new ChainCheck(noted);
            database.query("select * from audit_entry order by number", rows -> {
                while (check.goesOn() && rows.next()) {
                    check.next(rows.getLong("number"), intact(rows));
                }
                return check;
            });
            return check.end(database.query("select number, hash from audit_head", PostgresAuditVerifier::end));
        });
    }

    /** The entry of a row, null when it is not what was hashed, or no entry at all any more. */
    private static @Nullable AuditRecord intact(ResultSet row) throws SQLException {
        try {
            AuditRecord record = RecordRow.read(row, 0);
            return record.holds() ? record : null;
        } catch (RuntimeException changed) {
            return null;
        }
    }

    /** The registered end of the chain, null when there is none any more. */
    private static @Nullable ChainHead end(ResultSet rows) throws SQLException {
        try {
            return rows.next() ? new ChainHead(rows.getLong("number"), rows.getString("hash")) : null;
        } catch (RuntimeException changed) {
            return null;
        }
    }
}
