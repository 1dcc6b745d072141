package org.gongkai.audit.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecord;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a line of the page.
 *
 * @param target where its subject is seen, null for nowhere
 * @param told whether reason and facts are told to whoever looks
 */
record RecordLine(
        long number,
        String time,
        String actor,
        String division,
        String action,
        String subject,
        @Nullable String target,
        boolean told,
        String why,
        List<String> facts,
        String previous,
        String hash) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /**
     * The line of an entry.
     *
     * @param all whether whoever looks may see what is said about cases
     */
    static RecordLine of(AuditRecord record, Words words, ZoneId zone, boolean all) {
        AuditEntry entry = record.entry();
        boolean told = all || !entry.subject().startsWith("case/");
        return new RecordLine(
                record.number(),
                TIME.format(record.at().atZone(zone)),
                entry.actor(),
                entry.division(),
                words.action(entry.action()),
                words.subject(entry.subject()),
                all && entry.subject().matches("case/[0-9]+")
                        ? "/cases/" + entry.subject().substring(5)
                        : null,
                told,
                told ? entry.why() : "",
                told ? facts(record, words) : List.of(),
                record.link().previous(),
                record.link().hash());
    }

    private static List<String> facts(AuditRecord record, Words words) {
        AuditEntry entry = record.entry();
        List<String> facts = new ArrayList<>();
        record.details().forEach((name, value) -> add(facts, words.detail(name), value));
        add(facts, "规则", entry.rules());
        add(facts, "模型", entry.models());
        add(facts, "内容摘要", entry.digest());
        return facts;
    }

    private static void add(List<String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(name + "：" + value);
        }
    }
}
