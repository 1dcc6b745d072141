package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecord;

/** An entry as programs read it: all that its hashes are made of, in their order. */
@Schema(name = "AuditRecord", description = "审计记录。content 为内容的杂凑值，hash 为序号、content 与 previous 的杂凑值。")
record RecordView(
        long number,
        String time,
        String actor,
        String division,
        String action,
        String subject,
        String why,
        String digest,
        String rules,
        String models,
        Map<String, String> details,
        String algorithm,
        String content,
        String previous,
        String hash) {

    static RecordView of(AuditRecord record) {
        AuditEntry entry = record.entry();
        return new RecordView(
                record.number(),
                record.time(),
                entry.actor(),
                entry.division(),
                entry.action(),
                entry.subject(),
                entry.why(),
                entry.digest(),
                entry.rules(),
                entry.models(),
                record.details(),
                record.link().algorithm().label(),
                record.link().content(),
                record.link().previous(),
                record.link().hash());
    }
}
