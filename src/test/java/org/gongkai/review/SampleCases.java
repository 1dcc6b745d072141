package org.gongkai.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.review.desk.Checking;
import org.gongkai.review.desk.Filing;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.due.Dues;
import org.gongkai.review.store.CaseStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Hands in documents whose checks end as the test says. */
public final class SampleCases {

    /** Who hands them in. */
    public static final Actor DRAFTER = new Actor("qian", "钱起草", "预算处", Set.of(Role.DRAFTER));

    private final CaseStore store;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private int files;

    public SampleCases(CaseStore store, Ledger ledger, TransactionOperations transactions, JdbcClient jdbc) {
        this.store = store;
        this.ledger = ledger;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    public ReviewCase submit(Function<String, Check> check) {
        return Optional.ofNullable(submissions(check)
                        .submit(Filing.of(Path.of("a"), "救助名单.docx"), DRAFTER, stage -> {})
                        .reviewCase())
                .orElseThrow();
    }

    public void revise(ReviewCase reviewCase, Function<String, Check> check) {
        submissions(check)
                .revise(
                        reviewCase.id(),
                        reviewCase.revision(),
                        Filing.of(Path.of("a"), "修改稿.docx"),
                        DRAFTER,
                        stage -> {});
    }

    private Submissions submissions(Function<String, Check> check) {
        String sha256 = String.format("%064x", ++files);
        Dues dues = new Dues(new WorkingDays(Path.of("config/calendar")), ZoneId.of("Asia/Shanghai"));
        return new Submissions(new Given(check.apply(sha256), jdbc), store, dues, ledger, transactions);
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
