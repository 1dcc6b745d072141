package org.gongkai.review.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gongkai.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WebhookSenderTests {

    /** Later than the database's own clock, by which messages become due. */
    private static final Instant NOW = Instant.parse("2100-01-04T02:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PostgresWebhooks webhooks = new PostgresWebhooks(jdbc);
    private final List<String> heard = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private HttpServer server;
    private int answer = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/hook", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            signatures.add(exchange.getRequestHeaders().getFirst("X-Gongkai-Signature"));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tellsEachStepOnceSigned() {
        webhooks.add(address(), "秘钥", "", "admin", NOW);
        long step = step("预算处");
        assertThat(sender(NOW).send()).isOne();
        assertThat(sender(NOW).send()).isZero();
        assertThat(heard).singleElement().satisfies(body -> assertThat(body).contains("\"action\":\"CONFIRM\""));
        assertThat(signatures).containsExactly(Signature.of("秘钥", NOW.getEpochSecond(), heard.get(0)));
        assertThat(step).isPositive();
    }

    @Test
    void tellsAgainWhatWasNotHeardAndGivesUpInTheEnd() {
        webhooks.add(address(), "k", "", "admin", NOW);
        step("预算处");
        answer = 503;
        Instant at = NOW;
        for (int attempt = 0; attempt < 8; attempt++) {
            assertThat(sender(at).send()).isOne();
            assertThat(sender(at).send()).isZero();
            at = at.plus(Duration.ofHours(48));
        }
        assertThat(sender(at).send()).isZero();
        assertThat(heard).hasSize(8);
        assertThat(webhooks.all())
                .singleElement()
                .satisfies(one -> assertThat(one.lost()).isOne());
    }

    @Test
    void tellsADivisionOnlyOfItsOwn() {
        webhooks.add(address(), "k", "国库处", "admin", NOW);
        step("预算处");
        assertThat(sender(NOW).send()).isZero();
        step("国库处");
        assertThat(sender(NOW).send()).isOne();
    }

    @Test
    void tellsNothingToWhatWasEnded() {
        long id = webhooks.add(address(), "k", "", "admin", NOW);
        step("预算处");
        assertThat(webhooks.end(id, NOW)).isTrue();
        assertThat(sender(NOW).send()).isZero();
    }

    private WebhookSender sender(Instant now) {
        return new WebhookSender(webhooks, Clock.fixed(now, ZoneOffset.UTC));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    private long step(String division) {
        long id = jdbc.sql("""
                        insert into review_case (state, division, submitter, informal, version, title, document_number,
                            genre, file, sha256, proposal, suggested, attribute, grounds, category, reason, escalate,
                            plain, seen_by, submitted, changed, words)
                        values ('DECIDED', ?, 'qian', false, 1, '', '', '', '', '', '{}', 'PROACTIVE', 'PROACTIVE', '{}',
                            'BUDGET', '', false, true, '{}', now(), now(), '')
                        returning id
                        """).param(division).query(Long.class).single();
        return jdbc.sql("""
                        insert into case_event (case_id, version, at, action, from_state, to_state, login, name, division,
                            attribute, grounds, category, reason)
                        values (?, 1, now(), 'CONFIRM', 'SUGGESTED', 'DECIDED', 'qian', '', '', 'PROACTIVE', '{}', '', '')
                        returning id
                        """).param(id).query(Long.class).single();
    }
}
