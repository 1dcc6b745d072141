package org.gongkai.check;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.detect.Models;
import org.gongkai.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole check of one file; every way in calls it. Safe for threads. */
public final class Checker {

    private static final Logger log = LoggerFactory.getLogger(Checker.class);
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Reading reading;
    private final Function<Document, Detection> detecting;
    private final Deciding deciding;
    private final Models models;

    public Checker(Reading reading, Function<Document, Detection> detecting, Deciding deciding, Models models) {
        this.reading = reading;
        this.detecting = detecting;
        this.deciding = deciding;
        this.models = models;
    }

    /** Checks a file. */
    public Check check(Path file, String name, LocalDate asOf) {
        return check(file, name, asOf, stage -> {});
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @param name its name as people know it
     * @param asOf the day the law is looked at
     * @param progress is told each stage as it begins
     * @return the check; of a document with a live secret mark nothing but the mark
     */
    public Check check(Path file, String name, LocalDate asOf, Consumer<Stage> progress) {
        long start = System.nanoTime();
        progress.accept(Stage.READ);
        Document document = read(file, name);
        long read = System.nanoTime();
        Detection detection;
        Suggestion suggestion;
        long detected;
        try {
            progress.accept(Stage.DETECT);
            detection = detecting.apply(document);
            detected = System.nanoTime();
            progress.accept(Stage.DECIDE);
            suggestion = deciding.decide(document, detection, asOf);
        } catch (RuntimeException | StackOverflowError failure) {
            // The message may quote the document: only the kind of failure is logged.
            log.error(
                    "the check of {} failed: {}",
                    id(document),
                    failure.getClass().getName());
            return Failure.check(document, models.digests(), millis(start, read, System.nanoTime(), System.nanoTime()));
        }
        Millis millis = millis(start, read, detected, System.nanoTime());
        log.info("checked {}: {} in {} ms", id(document), suggestion.status(), millis.total());
        Check check = new Check(document, detection, suggestion, models.digests(), millis);
        return suggestion.status() == CheckStatus.SECRET_MARK_FOUND ? Incident.strip(check) : check;
    }

    private Document read(Path file, String name) {
        try {
            return reading.read(file, name);
        } catch (UncheckedIOException failure) {
            log.error(
                    "a file could not be opened: {}",
                    failure.getCause().getClass().getName());
            return Failure.document(name);
        }
    }

    private static String id(Document document) {
        return document.sha256().substring(0, Math.min(12, document.sha256().length()));
    }

    private static Millis millis(long start, long read, long detected, long decided) {
        return new Millis(
                (read - start) / NANOS_PER_MILLI,
                (detected - read) / NANOS_PER_MILLI,
                (decided - detected) / NANOS_PER_MILLI);
    }
}
