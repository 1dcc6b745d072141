package org.gongkai.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many clients hand in at once while people read pages. {@code .ci/load-test} hands in a thousand documents and holds the
 * pages to their time as well.
 */
class DeskLoadTests {

    private static final int SUBMISSIONS = Integer.getInteger("gongkai.submissions", 100);
    private static final double MOST_TIMES = Double.parseDouble(System.getProperty("gongkai.times", "0"));
    private static final int CLIENTS = 20;
    private static final int READS = 150;

    @TempDir
    private Path folder;

    private final Map<String, Long> taken = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    @Test
    void noneOfManySubmissionsIsLostOrDoubledAndPagesStayReadable() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"))) {
            ServicePeople people = ServicePeople.make(service.database());
            DeskClient program = DeskClient.byToken(service.port(), people.token(Role.DRAFTER));
            handIn(program, "warm-up", 100);
            PageReader reader = new PageReader(
                    DeskClient.byCookie(service.port(), people.cookie(Role.DRAFTER)), taken.get("warm-up-0"));
            reader.read(READS);
            reader.read(READS);
            PageReader.Times alone = reader.read(READS);
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
            List<Future<?>> working = new ArrayList<>();
            long begun = System.nanoTime();
            for (int client = 0; client < CLIENTS; client++) {
                String name = "c" + client;
                working.add(clients.submit(() -> handIn(program, name, SUBMISSIONS / CLIENTS)));
            }
            AtomicBoolean over = new AtomicBoolean();
            Future<PageReader.Times> reading = clients.submit(() -> reader.readUntil(over));
            for (Future<?> one : working) {
                one.get(30, TimeUnit.MINUTES);
            }
            over.set(true);
            double seconds = (System.nanoTime() - begun) / 1e9;
            PageReader.Times loaded = reading.get();
            clients.shutdown();
            report(alone, loaded, seconds);
            assertThat(new WholenessCheck(service.database()).halves()).isEmpty();
            assertThat(new JdbcTemplate(service.database())
                            .queryForList("select reference from review_case", String.class))
                    .containsExactlyInAnyOrderElementsOf(taken.keySet());
            if (MOST_TIMES > 0) {
                assertThat(loaded.p99() / alone.p99()).isLessThanOrEqualTo(MOST_TIMES);
            }
        }
    }

    private Void handIn(DeskClient client, String name, int documents) throws IOException, InterruptedException {
        for (int number = 0; number < documents; number++) {
            String reference = name + "-" + number;
            byte[] content = DeskWorker.text(reference, "送审稿");
            DeskClient.Answer answer = client.submit(reference, reference + ".txt", content);
            while (!answer.done()) {
                assertThat(answer.status()).isGreaterThanOrEqualTo(500);
                retries.incrementAndGet();
                answer = client.submit(reference, reference + ".txt", content);
            }
            taken.put(reference, answer.json().get("id").asLong());
        }
        return null;
    }

    private void report(PageReader.Times alone, PageReader.Times loaded, double seconds) {
        System.out.printf(
                "%d submissions by %d clients in %.1f s (%.1f a second), %d retried%n",
                SUBMISSIONS, CLIENTS, seconds, SUBMISSIONS / seconds, retries.get());
        System.out.printf("pages alone:  %s%n", alone);
        System.out.printf("pages loaded: %s, p99 %.1f times%n", loaded, loaded.p99() / alone.p99());
    }
}
