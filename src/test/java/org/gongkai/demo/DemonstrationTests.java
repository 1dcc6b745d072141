package org.gongkai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.GongkaiApplication;
import org.gongkai.account.Actor;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.password.Passwords;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditVerifier;
import org.gongkai.audit.ChainProof;
import org.gongkai.review.CaseState;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.store.CaseStore;
import org.gongkai.store.StoreException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application, started with a demonstration. */
@SpringBootTest(
        classes = GongkaiApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gongkai.demo=true")
class DemonstrationTests {

    @Autowired
    private CaseStore store;

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private DemoFilings filings;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void everyCaseStandsWhereItsStoryEnds() {
        SoftAssertions softly = new SoftAssertions();
        List<DemoCase> stories = DemoCases.all();
        for (int at = 0; at < stories.size(); at++) {
            softly.assertThat(find(at + 1L).state())
                    .as(stories.get(at).file())
                    .isEqualTo(stories.get(at).goal());
        }
        softly.assertAll();
    }

    @Test
    void everyStateInWhichACaseRestsIsThere() {
        assertThat(DemoCases.all().stream().map(DemoCase::goal))
                .containsAll(Arrays.stream(CaseState.values())
                        .filter(state -> state != CaseState.DRAFT)
                        .toList());
    }

    @Test
    void everyRoleIsThereAndTheFirstAdministratorToo() {
        assertThat(people.all().stream().flatMap(person -> person.roles().stream()))
                .contains(Role.values());
    }

    @Test
    void theCasesAreWhatAReviewerMeets() {
        assertThat(store.annotations().hidden(4, 1)).hasSize(1);
        assertThat(store.annotations().of(5, 1)).anyMatch(one -> one.takenOut());
        assertThat(store.steps().partners(8)).hasSize(1);
        assertThat(find(10).origin().main()).isEqualTo(9L);
        assertThat(store.versions().all(14)).hasSize(2);
    }

    @Test
    void theRecordIsWhole() {
        assertThat(verifier.verify(null).whole()).isTrue();
    }

    @Test
    void pagesSayThatItIsADemonstration() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .build();
        String page = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(page).contains("demonstration.css");
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = cases();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        demonstration.make(new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("已有演示数据");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void aStoreWithRealPeopleIsLeftAlone() {
        List<AuditEntry> trail = new ArrayList<>();
        DemoMark unmarked = new DemoMark(trail::add, new NothingOnRecord());
        Demonstration other =
                new Demonstration(unmarked, new DemoPeople(people, passwords), filings, Clock.systemDefaultZone());
        assertThatThrownBy(() -> other.make(System.out))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("不能加入演示数据");
        assertThat(trail).isEmpty();
    }

    private long cases() {
        return jdbc.sql("select count(*) from review_case").query(Long.class).single();
    }

    private ReviewCase find(long id) {
        return store.cases().find(id, Actor.SERVICE).orElseThrow();
    }

    private static final class NothingOnRecord implements AuditRecords {

        @Override
        public List<AuditRecord> page(AuditFilter filter, long before, int size) {
            return List.of();
        }

        @Override
        public void each(AuditFilter filter, Consumer<AuditRecord> reader) {}

        @Override
        public ChainProof proof(String subject) {
            throw new UnsupportedOperationException();
        }
    }
}
