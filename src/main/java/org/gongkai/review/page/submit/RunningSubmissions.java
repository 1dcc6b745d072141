package org.gongkai.review.page.submit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.account.Actor;
import org.gongkai.check.Stage;
import org.gongkai.check.web.BusyException;
import org.gongkai.check.web.Upload;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.StaleCaseException;
import org.gongkai.review.desk.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The submissions that pages wait for. What became of one is kept in memory for ten minutes; its case stays. */
final class RunningSubmissions implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunningSubmissions.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 200;

    private final Clock clock;
    private final ExecutorService workers;
    private final Map<UUID, RunningSubmission> running = new ConcurrentHashMap<>();

    RunningSubmissions(Clock clock, int workers) {
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(workers);
    }

    /**
     * Begins a submission.
     *
     * @param upload the file, closed when the submission ends or cannot begin
     * @param work takes it in, telling the stages it enters
     * @throws BusyException when too many are under way
     */
    RunningSubmission begin(Upload upload, String sha256, Actor actor, Function<Consumer<Stage>, Receipt> work) {
        Instant now = clock.instant();
        running.values().removeIf(one -> one.begun().plus(KEPT).isBefore(now));
        if (running.size() >= MOST) {
            upload.close();
            throw new BusyException();
        }
        RunningSubmission begun = new RunningSubmission(actor.login(), upload.name(), sha256, now);
        running.put(begun.id(), begun);
        workers.execute(() -> work(begun, upload, work));
        return begun;
    }

    /** A submission of the actor's. */
    Optional<RunningSubmission> find(UUID id, Actor actor) {
        return Optional.ofNullable(running.get(id)).filter(one -> one.login().equals(actor.login()));
    }

    @Override
    public void close() {
        workers.shutdownNow();
        running.clear();
    }

    private static void work(RunningSubmission running, Upload upload, Function<Consumer<Stage>, Receipt> work) {
        try (upload) {
            running.ends(work.apply(running::enters));
        } catch (RefusedException | StaleCaseException | NoSuchCaseException refused) {
            running.fails(String.valueOf(refused.getMessage()));
        } catch (RuntimeException | Error failure) {
            // The message may quote the document: only the kind of failure is logged.
            log.error("a submission failed: {}", failure.getClass().getName());
            running.fails("没有立件，文件没有保存。请重新提交；仍不成功的，请联系系统维护人员。");
        }
    }
}
