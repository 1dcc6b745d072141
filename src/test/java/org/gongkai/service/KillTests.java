package org.gongkai.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gongkai.account.Role;
import org.gongkai.store.Originals;
import org.gongkai.store.PostgresOriginals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Kills the service in its own process at moments that nobody chose, while several clients hand in, decide and export,
 * and holds it to what it had said. {@code .ci/kill-test} kills it fifty times.
 */
class KillTests {

    private static final int KILLS = Integer.getInteger("gongkai.kills", 3);
    private static final int CLIENTS = 4;
    private static final int MOST_STEPS = 30;
    private static final int MOST_MILLIS = 300;

    private final long seed = Long.getLong("gongkai.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<DeskWorker> workers =
            IntStream.range(0, CLIENTS).mapToObj(at -> new DeskWorker("w" + at)).toList();
    private final List<Duration> starts = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceAndNothingByHalf() throws Exception {
        Path data = folder.resolve("data");
        ServiceProcess service = ServiceProcess.start(data);
        System.out.printf("first start %d ms, seed %d%n", service.took().toMillis(), seed);
        try {
            ServicePeople people = ServicePeople.make(service.database());
            for (int kill = 1; kill <= KILLS; kill++) {
                workUntilKilled(service, people, kill);
                service = ServiceProcess.start(data);
                starts.add(service.took());
                assertThat(new WholenessCheck(service.database()).halves())
                        .as("after kill " + kill)
                        .isEmpty();
            }
            Function<Role, DeskClient> desk = desk(service, people);
            for (DeskWorker worker : workers) {
                worker.finish(desk);
            }
            hold(service.database());
            assertThat(ServiceProcess.run("audit", "verify", "--data", data.toString()))
                    .as("audit verify")
                    .isZero();
        } finally {
            service.close();
        }
        report();
    }

    private void workUntilKilled(ServiceProcess service, ServicePeople people, int kill) throws Exception {
        Function<Role, DeskClient> desk = desk(service, people);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        CountDownLatch moment = new CountDownLatch(1 + random.nextInt(MOST_STEPS));
        List<Future<?>> working = new ArrayList<>();
        for (DeskWorker worker : workers) {
            working.add(clients.submit(() -> worker.work(desk, moment)));
        }
        moment.await(2, TimeUnit.MINUTES);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(MOST_MILLIS)));
        if (kill % 2 == 0) {
            service.killWithServers();
        } else {
            service.kill();
        }
        clients.shutdownNow();
        for (Future<?> one : working) {
            one.get(2, TimeUnit.MINUTES);
        }
    }

    /** Every case that was acknowledged is there with its bytes, every step once, and nothing that nobody tried. */
    private void hold(DataSource database) throws IOException {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Originals originals =
                new PostgresOriginals(JdbcClient.create(database), TransactionOperations.withoutTransaction());
        Map<String, String> cases = new HashMap<>();
        Map<String, Integer> steps = new HashMap<>();
        jdbc.query(
                "select reference, case_id, v.sha256 from review_case c join case_version v on c.id = v.case_id "
                        + "where v.number = 1",
                (RowCallbackHandler) row -> cases.merge(
                        row.getString(1), row.getLong(2) + " " + row.getString(3), (one, other) -> "twice"));
        jdbc.query("select reason || '@' || case_id from case_event", (RowCallbackHandler)
                row -> steps.merge(row.getString(1), 1, Integer::sum));
        Set<String> tried = new HashSet<>();
        for (DeskWorker worker : workers) {
            assertThat(worker.refusals()).isEmpty();
            tried.addAll(worker.handedIn().keySet());
            for (Map.Entry<String, byte[]> one : worker.handedIn().entrySet()) {
                String[] kept = cases.getOrDefault(one.getKey(), "0 none").split(" ");
                assertThat(Long.parseLong(kept[0])).isEqualTo(worker.taken().get(one.getKey()));
                try (InputStream content = originals.open(kept[1])) {
                    assertThat(content.readAllBytes()).isEqualTo(one.getValue());
                }
            }
            worker.reasons()
                    .forEach((reason, id) -> assertThat(steps.getOrDefault(reason + "@" + id, 0))
                            .as(reason)
                            .isBetween(worker.acknowledged().contains(reason) ? 1 : 0, 1));
        }
        assertThat(cases.keySet()).isEqualTo(tried);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action in ('output.made', 'evidence.made')",
                        Integer.class))
                .as("exports on record")
                .isGreaterThanOrEqualTo(
                        workers.stream().mapToInt(DeskWorker::exports).sum());
    }

    private static Function<Role, DeskClient> desk(ServiceProcess service, ServicePeople people) {
        Map<Role, DeskClient> clients = new EnumMap<>(Role.class);
        people.tokens().forEach((role, token) -> clients.put(role, DeskClient.byToken(service.port(), token)));
        return clients::get;
    }

    private void report() {
        long[] millis = starts.stream().mapToLong(Duration::toMillis).sorted().toArray();
        System.out.printf(
                "%d kills: %d cases and %d steps acknowledged, %d exports; started again in %d ms (median), %d ms (longest)%n",
                KILLS,
                workers.stream().mapToInt(worker -> worker.taken().size()).sum(),
                workers.stream()
                        .mapToInt(worker -> worker.acknowledged().size())
                        .sum(),
                workers.stream().mapToInt(DeskWorker::exports).sum(),
                millis[millis.length / 2],
                millis[millis.length - 1]);
    }
}
