package org.gongkai.review.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.session.Sessions;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Checking;
import org.gongkai.review.desk.Filing;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.due.Dues;
import org.gongkai.review.store.CaseStore;
import org.gongkai.review.store.PostgresAnnotations;
import org.gongkai.review.store.PostgresCases;
import org.gongkai.review.store.PostgresIncidents;
import org.gongkai.review.store.PostgresSteps;
import org.gongkai.review.store.PostgresVersions;
import org.gongkai.store.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The reading page with login, on a real database. */
@EnableAutoConfiguration
@ComponentScan("org.gongkai.account")
@Import({ReadingConfiguration.class, ReadingController.class, PassagesController.class})
class ReadingSite {

    private static final Actor QIAN = new Actor("qian", "钱起草", "预算处", Set.of(Role.DRAFTER));

    final List<AuditEntry> trail = new CopyOnWriteArrayList<>();

    @Bean
    DataSource database() {
        return TestDatabase.fresh();
    }

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    CaseStore store(JdbcClient jdbc) {
        return new CaseStore(
                new PostgresCases(jdbc),
                new PostgresVersions(jdbc),
                new PostgresSteps(jdbc),
                new PostgresAnnotations(jdbc),
                new PostgresIncidents(jdbc));
    }

    @Bean
    AuditTrail auditTrail() {
        return trail::add;
    }

    @Bean
    Ledger ledger(AuditTrail trail, Clock clock) {
        return new Ledger(trail, clock);
    }

    @Bean
    Annotating annotating(CaseStore store, Ledger ledger, TransactionOperations transactions) {
        return new Annotating(store, ledger, transactions);
    }

    @Bean
    Cases cases(CaseStore store, Ledger ledger, TransactionOperations transactions, JdbcClient jdbc) {
        return new Cases(store, ledger, transactions, jdbc);
    }

    @Bean
    List<AuditEntry> trail() {
        return trail;
    }

    @Bean
    Logins logins(People people, Sessions sessions) {
        return new Logins(people, sessions);
    }

    /** Lets people in. */
    record Logins(People people, Sessions sessions) {

        /** A cookie's value: a session of a drafter, who is made when there is none. */
        String enter(String login, String name, String division) {
            if (people.find(login).isEmpty()) {
                people.create(
                        new NewPerson(login, name, division, Set.of(Role.DRAFTER), "Qiu-Tian-2026", false),
                        Actor.SERVICE);
            }
            return sessions.begin(login, "127.0.0.1", "test").orElseThrow();
        }
    }

    /** Hands in documents whose checks end as the test says. */
    static final class Cases {

        private final CaseStore store;
        private final Ledger ledger;
        private final TransactionOperations transactions;
        private final JdbcClient jdbc;
        private int files;

        Cases(CaseStore store, Ledger ledger, TransactionOperations transactions, JdbcClient jdbc) {
            this.store = store;
            this.ledger = ledger;
            this.transactions = transactions;
            this.jdbc = jdbc;
        }

        ReviewCase submit(Function<String, Check> check) {
            return Optional.ofNullable(submissions(check)
                            .submit(Filing.of(Path.of("a"), "救助名单.docx"), QIAN, stage -> {})
                            .reviewCase())
                    .orElseThrow();
        }

        void revise(ReviewCase reviewCase, Function<String, Check> check) {
            submissions(check)
                    .revise(
                            reviewCase.id(),
                            reviewCase.revision(),
                            Filing.of(Path.of("a"), "修改稿.docx"),
                            QIAN,
                            stage -> {});
        }

        private Submissions submissions(Function<String, Check> check) {
            String sha256 = String.format("%064x", ++files);
            Dues dues = new Dues(new WorkingDays(Path.of("config/calendar")), ZoneId.of("Asia/Shanghai"));
            return new Submissions(new Given(check.apply(sha256), jdbc), store, dues, ledger, transactions);
        }
    }

    private record Given(Check check, JdbcClient jdbc) implements Checking {

        @Override
        public Check check(Path file, String name, LocalDate asOf, Consumer<Stage> progress) {
            return check;
        }

        @Override
        public void keepOriginal(Path file, String sha256) {
            jdbc.sql("insert into originals (sha256, size) values (:sha256, 1) on conflict do nothing")
                    .param("sha256", sha256)
                    .update();
        }

        @Override
        public List<String> partners(Check check) {
            return List.of();
        }
    }
}
