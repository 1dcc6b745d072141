package org.gongkai.review.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.audit.AuditEntry;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.review.CaseAction;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.due.Dues;
import org.gongkai.review.store.CaseStore;
import org.gongkai.review.store.PostgresAnnotations;
import org.gongkai.review.store.PostgresCases;
import org.gongkai.review.store.PostgresIncidents;
import org.gongkai.review.store.PostgresSteps;
import org.gongkai.review.store.PostgresVersions;
import org.gongkai.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A desk on a real database, whose checks end as the test says. */
public final class Desk {

    public static final Actor DRAFTER = person("qian", "钱起草", "预算处", Role.DRAFTER);
    public static final Actor COLLEAGUE = person("zhou", "周同事", "预算处", Role.DRAFTER);
    public static final Actor STRANGER = person("wu", "吴外处", "国库处", Role.DRAFTER);
    public static final Actor OFFICE = person("sun", "孙办公", "办公室", Role.OFFICE);
    public static final Actor LEGAL = person("li", "李条法", "条法处", Role.LEGAL);
    public static final Actor LEADER = person("zhao", "赵局长", "", Role.LEADER);

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public final DataSource database = TestDatabase.fresh();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final CaseStore store;
    public final Submissions submissions;
    public final Decisions decisions;
    public final Annotating annotating;
    public final Preparations preparations;
    public final Scruples scruples;
    private Check next = Checks.plain();
    private int files;

    public Desk() {
        JdbcClient jdbc = JdbcClient.create(database);
        store = new CaseStore(
                new PostgresCases(jdbc),
                new PostgresVersions(jdbc),
                new PostgresSteps(jdbc),
                new PostgresAnnotations(jdbc),
                new PostgresIncidents(jdbc));
        Ledger ledger = new Ledger(trail::add, CLOCK);
        Dues dues = new Dues(new WorkingDays(Path.of("config/calendar")), CLOCK.getZone());
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        scruples = new Scruples(store);
        submissions = new Submissions(new Given(jdbc), store, dues, ledger, transactions);
        decisions = new Decisions(store, scruples, dues, ledger, transactions);
        annotating = new Annotating(store, ledger, transactions);
        preparations = new Preparations(store, dues, ledger, transactions);
    }

    /** Hands in a document whose check ends so. */
    public ReviewCase submit(Check check) {
        return submit(check, DRAFTER, false);
    }

    public ReviewCase submit(Check check, Actor actor, boolean informal) {
        next = check;
        Filing filing = new Filing(file(), "通知.docx", informal, null, null, "");
        ReviewCase added = submissions.submit(filing, actor, stage -> {}).reviewCase();
        return store.cases().find(added.id(), Actor.SERVICE).orElseThrow();
    }

    public Receipt submit(Check check, Filing filing) {
        next = check;
        return submissions.submit(filing, DRAFTER, stage -> {});
    }

    public Receipt revise(ReviewCase reviewCase, Check check) {
        next = check;
        return submissions.revise(
                reviewCase.id(), reviewCase.revision(), Filing.of(file(), "修改稿.docx"), DRAFTER, stage -> {});
    }

    public ReviewCase take(ReviewCase reviewCase, CaseAction action, Ruling ruling, String reason, Actor actor) {
        return decisions.take(reviewCase.id(), reviewCase.revision(), new Deed(action, ruling, reason), actor);
    }

    public ReviewCase take(ReviewCase reviewCase, CaseAction action, String reason, Actor actor) {
        return take(reviewCase, action, null, reason, actor);
    }

    public long rows(String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** A new file, each with a content of its own. */
    public Path file() {
        try {
            return Files.writeString(Files.createTempFile("desk", ".txt"), "第" + ++files + "份");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Actor person(String login, String name, String division, Role role) {
        return new Actor(login, name, division, Set.of(role));
    }

    /** Ends every check as the test said, with the file's own digest. */
    private final class Given implements Checking {

        private final JdbcClient jdbc;

        Given(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public Check check(Path file, String name, LocalDate asOf, Consumer<Stage> progress) {
            return Checks.named(next, name, digest(file));
        }

        @Override
        public void keepOriginal(Path file, String sha256) {
            jdbc.sql("insert into originals (sha256, size) values (:sha256, 1) on conflict do nothing")
                    .params(Map.of("sha256", sha256))
                    .update();
        }

        @Override
        public List<String> partners(Check check) {
            return check.detection().form().issuers().stream()
                    .filter(organ -> !organ.equals("石家庄市财政局"))
                    .toList();
        }

        private String digest(Path file) {
            try {
                byte[] content = Files.readString(file).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (IOException | NoSuchAlgorithmException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
