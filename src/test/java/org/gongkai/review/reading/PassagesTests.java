package org.gongkai.review.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.audit.AuditEntry;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.gongkai.review.Annotation;
import org.gongkai.review.Annotation.Verdict;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.SampleCases;
import org.gongkai.review.SampleChecks;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.reading.Passages.Judgement;
import org.gongkai.review.reading.Passages.Opinion;
import org.gongkai.review.reading.Passages.Seen;
import org.gongkai.review.reading.Passages.Stretch;
import org.gongkai.review.reading.Passages.Wish;
import org.gongkai.review.store.CaseStore;
import org.gongkai.review.store.PostgresAnnotations;
import org.gongkai.review.store.PostgresCases;
import org.gongkai.review.store.PostgresIncidents;
import org.gongkai.review.store.PostgresSteps;
import org.gongkai.review.store.PostgresVersions;
import org.gongkai.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PassagesTests {

    private static final Actor QIAN = SampleCases.DRAFTER;
    private static final Actor ZHOU = new Actor("zhou", "周同事", "预算处", Set.of(Role.DRAFTER));
    private static final Actor WU = new Actor("wu", "吴外处", "国库处", Set.of(Role.DRAFTER));
    private static final Opinion YES = new Opinion(Verdict.ACCEPTED, "");
    private static final Opinion NO = new Opinion(Verdict.REJECTED, "属公务信息");
    private static final Wish WISH = new Wish(FindingType.PERSON, GroundCode.PERSONAL_PRIVACY, "", false);

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<AuditEntry> trail = new ArrayList<>();
    private final CaseStore store = new CaseStore(
            new PostgresCases(jdbc),
            new PostgresVersions(jdbc),
            new PostgresSteps(jdbc),
            new PostgresAnnotations(jdbc),
            new PostgresIncidents(jdbc));
    private final Ledger ledger = new Ledger(trail::add, Clock.tickMillis(ZoneId.of("Asia/Shanghai")));
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    private final Passages passages = new Passages(store, new Annotating(store, ledger, transactions), transactions);
    private final SampleCases cases = new SampleCases(store, ledger, transactions, jdbc);
    private final ReviewCase reviewCase = cases.submit(SampleChecks::notice);
    private final long id = reviewCase.id();

    @Test
    void whatSomebodyElseJudgedIsNotOverwritten() {
        Annotation first = all().get(0);
        Annotation second = all().get(1);
        passages.judge(id, 1, List.of(of(first, NO)), ZHOU);
        assertThatThrownBy(() -> passages.judge(id, 1, List.of(of(second, YES), of(first, YES)), QIAN))
                .isInstanceOfSatisfying(
                        OvertakenException.class,
                        overtaken -> assertThat(overtaken.present())
                                .extracting(Annotation::login, Annotation::verdict)
                                .containsExactly(tuple("zhou", Verdict.REJECTED)));
        assertThat(all().get(1).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(passages.judge(id, 1, List.of(of(all().get(0), YES)), QIAN))
                .singleElement()
                .extracting(Annotation::login)
                .isEqualTo("qian");
    }

    @Test
    void differentOpinionsAreTakenBackTogether() {
        List<Annotation> judged = passages.judge(id, 1, List.of(of(all().get(0), YES), of(all().get(1), NO)), QIAN);
        assertThat(judged).extracting(Annotation::reason).containsExactlyInAnyOrder("", "属公务信息");
        assertThat(trail.stream().filter(entry -> entry.action().startsWith("passage.")))
                .hasSize(2);
    }

    @Test
    void aPassageIsAddedWhereTheReaderSawItOrNotAtAll() {
        String text = text();
        int at = text.indexOf("苗青青");
        Stretch right = new Stretch(at, at + 3, "苗青青");
        for (Stretch wrong : List.of(
                new Stretch(at + 1, at + 4, "苗青青"),
                new Stretch(at, at + 3, "苗青"),
                new Stretch(-1, 2, "关于"),
                new Stretch(5, 5, ""),
                new Stretch(text.length() - 1, text.length() + 1, "元元"))) {
            assertThatThrownBy(() -> passages.add(id, 1, List.of(right, wrong), WISH, QIAN))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("与原文对不上");
        }
        assertThat(passages.add(id, 1, List.of(right), WISH, QIAN))
                .singleElement()
                .satisfies(added ->
                        assertThat(text.substring(added.start(), added.end())).isEqualTo("苗青青"));
        assertThatThrownBy(() -> passages.add(id, 1, List.of(right), WISH, QIAN))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("已在隐去范围内");
    }

    @Test
    void onlyWhatPeopleAddedIsTakenBack() {
        int at = text().indexOf("苗青青");
        List<Annotation> added = passages.add(
                id,
                1,
                List.of(new Stretch(at, at + 3, "苗青青")),
                new Wish(FindingType.PERSON, GroundCode.PERSONAL_PRIVACY, "亲属", true),
                QIAN);
        assertThat(added).hasSize(2);
        passages.remove(id, 1, added.stream().map(PassagesTests::seen).toList(), QIAN);
        assertThat(all()).noneMatch(Annotation::added);
        assertThatThrownBy(() -> passages.remove(id, 1, List.of(seen(all().get(0))), QIAN))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void ofAnOldVersionNothingIsChanged() {
        List<Judgement> old = List.of(of(all().get(0), YES));
        cases.revise(reviewCase, SampleChecks::notice);
        assertThatThrownBy(() -> passages.judge(id, 1, old, QIAN)).hasMessageContaining("已有第2稿");
        assertThatThrownBy(() -> passages.judge(id, 2, old, QIAN)).hasMessageContaining("刷新");
        assertThatThrownBy(() -> passages.clear(id, 1, Set.of(13), QIAN)).hasMessageContaining("已有第2稿");
    }

    @Test
    void anotherDivisionSeesNoCase() {
        assertThatThrownBy(() -> passages.judge(id, 1, List.of(of(all().get(0), YES)), WU))
                .isInstanceOf(NoSuchCaseException.class);
    }

    private List<Annotation> all() {
        return store.annotations().of(id, 1);
    }

    private String text() {
        return store.versions().check(id, 1).orElseThrow().document().text();
    }

    private static Judgement of(Annotation one, Opinion opinion) {
        return new Judgement(seen(one), opinion);
    }

    private static Seen seen(Annotation one) {
        return new Seen(one.id(), Objects.toString(one.at(), ""));
    }
}
