package org.gongkai.review.worklist;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gongkai.review.store.Words;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store of many cases as they may lie there after years: most of them ended, each with the words of a page of text. */
final class ManyCases {

    static final String COMMON = "财政局";
    static final String FREQUENT = "预算绩效";
    static final String MIDDLING = "国库集中支付";
    static final String RARE = "彗星撞击";
    static final String ABSENT = "鲸落深海";

    private static final String[] DIVISIONS = {
        "预算处", "国库处", "综合处", "税政处", "行政处", "教科文处", "经建处", "农业处", "社保处", "企业处", "金融处", "会计处", "采购办", "监督处", "办公室", "条法处"
    };

    private final Random random = new Random(7);
    private final List<String> vocabulary = new ArrayList<>();

    ManyCases() {
        for (int i = 0; i < 20_000; i++) {
            int length = 2 + random.nextInt(3);
            StringBuilder word = new StringBuilder();
            for (int c = 0; c < length; c++) {
                word.append((char) (0x4e00 + (int) (Math.pow(random.nextDouble(), 3) * 4_000)));
            }
            vocabulary.add(word.toString());
        }
    }

    /** Fills an empty store. */
    void fill(DataSource database, int cases) throws SQLException, IOException {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("drop index review_case_words");
        try (var connection = database.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int from = 1; from <= cases; from += 500) {
                StringBuilder rows = new StringBuilder();
                for (int id = from; id < Math.min(cases + 1, from + 500); id++) {
                    row(rows, id, cases);
                }
                copy.copyIn(
                        "copy review_case (id, state, division, submitter, informal, version, title, document_number,"
                                + " genre, file, sha256, proposal, suggested, attribute, grounds, category, reason, escalate,"
                                + " disputed, plain, seen_by, submitted, changed, due, searched, words) from stdin",
                        new StringReader(rows.toString()));
            }
        }
        jdbc.execute(
                "insert into case_event (case_id, version, at, action, from_state, to_state, login, name, division,"
                        + " attribute, grounds, category, reason) select id, 1, submitted, 'CONFIRM', 'SUGGESTED', 'OFFICE_REVIEW',"
                        + " 'drafter' || id % 40, '', division, attribute, '{}', 'NONE', '' from review_case where state <> 'SUGGESTED'");
        jdbc.execute("set maintenance_work_mem = '1GB'; create index review_case_words on review_case using gin"
                + " (case_words(words, id, division, state, attribute, category, grounds, seen_by))");
        jdbc.execute("vacuum analyze");
    }

    private void row(StringBuilder rows, int id, int cases) {
        // the work at hand does not grow with the archive as much as the archive does
        boolean open = random.nextInt(100) < (cases > 10_000 ? 6 : 30);
        String state = open
                ? pick(
                        "SUGGESTED",
                        "SUGGESTED",
                        "RETURNED",
                        "OFFICE_REVIEW",
                        "OFFICE_REVIEW",
                        "LEGAL_REVIEW",
                        "LEADER_SIGNATURE",
                        "AUTHORITY",
                        "DECIDED")
                : pick("RELEASED", "RELEASED", "RELEASED", "DECIDED", "DECIDED", "WITHDRAWN");
        String attribute =
                state.equals("RELEASED") || open ? "PROACTIVE" : pick("ON_REQUEST", "WITHHELD", "ON_REQUEST");
        String text = Words.plain(text(id, cases));
        String words = Words.of(text).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Object[] columns = {
            id,
            state,
            DIVISIONS[id % 40 % DIVISIONS.length],
            "drafter" + id % 40,
            "f",
            1,
            text.substring(0, 20),
            "石财〔2026〕" + id + "号",
            "通知",
            id + ".docx",
            "0".repeat(64),
            "{}",
            attribute,
            attribute,
            attribute.equals("WITHHELD") ? "{PROCESS_INFO}" : "{}",
            attribute.equals("PROACTIVE") ? "BUDGET" : "NONE",
            "属于财政预决算信息",
            "f",
            random.nextInt(50) == 0 ? "t" : "f",
            open ? "t" : "f",
            seen(state),
            Instant.parse("2026-11-20T02:00:00Z").minusSeconds(600L * (cases - id)),
            Instant.parse("2026-11-20T02:00:00Z").minusSeconds(300L * (cases - id)),
            open && random.nextInt(10) < 7 ? LocalDate.of(2026, 11, 20).plusDays(random.nextInt(30) - 5) : "\\N",
            text,
            words
        };
        for (int i = 0; i < columns.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(columns[i]);
        }
        rows.append('\n');
    }

    private String seen(String state) {
        List<String> seen = new ArrayList<>();
        if (!state.equals("SUGGESTED") && !state.equals("WITHDRAWN")) {
            seen.add("OFFICE_REVIEW");
            if (state.equals("LEGAL_REVIEW") || random.nextInt(8) == 0) {
                seen.add("LEGAL_REVIEW");
            }
            if (state.equals("LEADER_SIGNATURE") || random.nextInt(25) == 0) {
                seen.add("LEADER_SIGNATURE");
            }
        }
        return "{" + String.join(",", seen) + "}";
    }

    private String text(int id, int cases) {
        StringBuilder text = new StringBuilder("石家庄市" + COMMON + "关于");
        while (text.length() < 500) {
            text.append(vocabulary.get((int) (Math.pow(random.nextDouble(), 4) * vocabulary.size())));
            if (random.nextInt(9) == 0) {
                text.append(random.nextInt(3) == 0 ? "。" : "，");
            }
        }
        text.append(random.nextInt(10) == 0 ? "，" + FREQUENT : "")
                .append(random.nextInt(60) == 0 ? "，" + MIDDLING : "");
        return text + (id == cases / 2 || id == cases / 3 ? "，" + RARE : "") + "，2026年ppp项目。";
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }
}
