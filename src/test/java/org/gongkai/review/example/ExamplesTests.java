package org.gongkai.review.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.gongkai.review.Annotation;
import org.gongkai.review.Annotation.Verdict;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.SampleCases;
import org.gongkai.review.SampleChecks;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Ledger;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExamplesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<AuditEntry> trail = new ArrayList<>();
    private final CaseStore store = new CaseStore(
            new PostgresCases(jdbc),
            new PostgresVersions(jdbc),
            new PostgresSteps(jdbc),
            new PostgresAnnotations(jdbc),
            new PostgresIncidents(jdbc));
    private final Ledger ledger = new Ledger(trail::add, CLOCK);
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    private final Annotating annotating = new Annotating(store, ledger, transactions);
    private final ReviewCase reviewCase =
            new SampleCases(store, ledger, transactions, jdbc).submit(SampleChecks::notice);
    private final String text =
            store.versions().check(reviewCase.id(), 1).orElseThrow().document().text();

    @Test
    void whatNobodyJudgedIsNoExample() {
        assertThat(exported()).isEmpty();
    }

    @Test
    void eachJudgementIsALabelWithTheTextAroundIt() {
        judge("13800138000", Verdict.ACCEPTED, "");
        judge("柳依依", Verdict.REJECTED, "属公务信息，依法应当公开");
        int wife = text.indexOf("苗青青");
        annotating.add(
                reviewCase.id(),
                new Annotating.Passage(wife, wife + 3, FindingType.PERSON, GroundCode.PERSONAL_PRIVACY, "亲属"),
                false,
                SampleCases.DRAFTER);

        List<JsonNode> examples = exported();
        assertThat(examples)
                .extracting(one ->
                        one.get("text").asString() + " " + one.get("verdict").asString())
                .containsExactly("柳依依 REJECTED", "13800138000 ACCEPTED", "苗青青 ADDED");
        assertThat(examples).allSatisfy(one -> {
            String around = one.get("before").asString()
                    + one.get("text").asString()
                    + one.get("after").asString();
            assertThat(text).contains(around);
            assertThat(one.get("before").asString().length()).isLessThanOrEqualTo(60);
            assertThat(one.get("after").asString()).hasSize(60);
            assertThat(one.get("rules").asString()).isEqualTo("rules-1");
            assertThat(one.get("document").asString())
                    .isEqualTo(reviewCase.subject().sha256());
        });
        assertThat(examples.get(2).get("ground").asString()).isEqualTo("PERSONAL_PRIVACY");
        assertThat(examples.get(2).get("models").get("names.bin").asString()).isEqualTo("ab12");
    }

    @Test
    void aJudgementTakenBackIsNoExampleAndAnAddedOneThatIsRefusedIsAMistake() {
        judge("13800138000", Verdict.ACCEPTED, "");
        judge("13800138000", Verdict.OPEN, "");
        Annotation added = annotating
                .add(
                        reviewCase.id(),
                        new Annotating.Passage(0, 2, FindingType.PERSON, GroundCode.PERSONAL_PRIVACY, ""),
                        false,
                        SampleCases.DRAFTER)
                .get(0);
        annotating.judge(reviewCase.id(), Set.of(added.id()), Verdict.REJECTED, "选错了", SampleCases.DRAFTER);
        assertThat(exported())
                .singleElement()
                .satisfies(one -> assertThat(one.get("verdict").asString()).isEqualTo("REJECTED"));
    }

    @Test
    void noReviewerIsNamedAndTheExportIsOnRecord() {
        judge("13800138000", Verdict.ACCEPTED, "");
        assertThat(written()).doesNotContain("qian", "钱起草");
        assertThat(trail)
                .last()
                .satisfies(entry -> assertThat(
                                entry.action() + " " + entry.details().get("versions"))
                        .isEqualTo("examples.exported 1"));
    }

    private void judge(String words, Verdict verdict, String reason) {
        long id = store.annotations().of(reviewCase.id(), 1).stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
        annotating.judge(reviewCase.id(), Set.of(id), verdict, reason, SampleCases.DRAFTER);
    }

    private List<JsonNode> exported() {
        JsonMapper json = JsonMapper.builder().build();
        return written().lines().map(json::readTree).toList();
    }

    private String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Examples(jdbc, trail::add).write(out, Actor.SERVICE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
