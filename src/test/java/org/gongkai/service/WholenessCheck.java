package org.gongkai.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks a database for anything that is there by half. Each question counts what must not be. */
final class WholenessCheck {

    private static final Map<String, String> QUESTIONS = questions();

    private final JdbcTemplate database;

    WholenessCheck(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    /** What is there by half, in words; empty when all is whole. */
    List<String> halves() {
        return QUESTIONS.entrySet().stream()
                .map(question -> Map.entry(question.getKey(), count(question.getValue())))
                .filter(answer -> answer.getValue() > 0)
                .map(answer -> answer.getValue() + " " + answer.getKey())
                .toList();
    }

    private long count(String question) {
        Long count = database.queryForObject("select count(*) from " + question, Long.class);
        return count == null ? 0 : count;
    }

    private static Map<String, String> questions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("cases handed in twice", """
                (select sha256 from review_case group by sha256 having count(*) > 1) twice""");
        all.put("cases whose versions do not add up", """
                review_case c where version <> (select count(*) from case_version v where v.case_id = c.id)
                  or sha256 <> (select v.sha256 from case_version v where v.case_id = c.id and v.number = c.version)""");
        all.put("cases whose steps do not add up", """
                review_case c where revision <> (select count(*) from case_event e where e.case_id = c.id)""");
        all.put("cases that do not stand where their last step led", """
                review_case c where state <>
                  (select to_state from case_event e where e.case_id = c.id order by id desc limit 1)""");
        all.put("cases whose record does not add up", """
                review_case c where revision <> (select count(*) from audit_entry a
                  where a.subject = 'case/' || c.id and a.action like 'case.%' and a.action not in ('case.viewed', 'case.read'))""");
        all.put("entries of the record about no case", """
                audit_entry a where a.subject like 'case/%'
                  and not exists (select from review_case c where 'case/' || c.id = a.subject)""");
        all.put("versions without their original", """
                case_version v where not exists (select from originals o where o.sha256 = v.sha256)""");
        all.put("originals of no version", """
                originals o where not exists (select from case_version v where v.sha256 = o.sha256)""");
        all.put("originals without all their bytes", """
                originals o where size <>
                  (select coalesce(sum(length(content)), 0) from original_parts p where p.sha256 = o.sha256)""");
        all.put("versions without their annotations", """
                case_version v where not exists
                  (select from annotation a where a.case_id = v.case_id and a.version = v.number)""");
        all.put("gaps in the record", """
                audit_head where number <> (select count(*) from audit_entry)""");
        return all;
    }
}
