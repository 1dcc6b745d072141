package org.gongkai.check.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongkai.check.Checker;
import org.gongkai.check.web.BusyException;
import org.gongkai.check.web.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The checks that pages wait for. A result is kept in memory until its page takes it, ten minutes at most. */
final class RunningChecks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunningChecks.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 100;

    private final Checker checker;
    private final Clock clock;
    private final ExecutorService workers;
    private final Map<UUID, RunningCheck> running = new ConcurrentHashMap<>();

    RunningChecks(Checker checker, Clock clock, int workers) {
        this.checker = checker;
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(workers);
    }

    /**
     * Begins a check.
     *
     * @param upload the file, closed when the check ends or cannot begin
     * @param asOf the day the law is looked at
     * @throws BusyException when too many checks are under way
     */
    RunningCheck begin(Upload upload, LocalDate asOf) {
        Instant now = clock.instant();
        running.values().removeIf(check -> check.begun().plus(KEPT).isBefore(now));
        if (running.size() >= MOST) {
            upload.close();
            throw new BusyException();
        }
        RunningCheck check = new RunningCheck(upload.name(), asOf, now);
        running.put(check.id(), check);
        workers.execute(() -> work(check, upload, asOf));
        return check;
    }

    /** A check that no page has taken yet. */
    Optional<RunningCheck> find(UUID id) {
        return Optional.ofNullable(running.get(id));
    }

    /** Forgets a check whose page has taken it. */
    void taken(RunningCheck check) {
        running.remove(check.id());
    }

    @Override
    public void close() {
        workers.shutdownNow();
        running.clear();
    }

    private void work(RunningCheck running, Upload upload, LocalDate asOf) {
        try (upload) {
            running.ends(checker.check(upload.file(), upload.name(), asOf, running::enters));
        } catch (RuntimeException | Error failure) {
            // The message may quote the document: only the kind of failure is logged.
            log.error("a check failed: {}", failure.getClass().getName());
            running.fails();
        }
    }
}
