package org.gongkai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.gongkai.read.markup.FileFetcher;
import org.gongkai.read.markup.OcrAllowance;

/** The processes that read files, each started when it is first needed and again after a file has killed it. */
final class ReadingProcesses implements AutoCloseable {

    private static final String SETTINGS = "tika-config.xml";

    private final ReadLimits limits;
    private final Path settings;
    private final List<PipesClient> all = new ArrayList<>();
    private final BlockingDeque<PipesClient> idle = new LinkedBlockingDeque<>();

    ReadingProcesses(ReadLimits limits) {
        this.limits = limits;
        try (InputStream source = ReadingProcesses.class.getResourceAsStream(SETTINGS)) {
            if (source == null) {
                throw new IllegalStateException(SETTINGS + " is missing from the class path");
            }
            settings = Files.createTempFile("gongkai-read", ".xml");
            settings.toFile().deleteOnExit();
            Files.write(settings, source.readAllBytes());
            PipesConfig config = config();
            for (int i = 0; i < limits.processes(); i++) {
                all.add(new PipesClient(config));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TikaConfigException e) {
            throw new IllegalStateException(SETTINGS + " is wrong", e);
        }
        idle.addAll(all);
    }

    private PipesConfig config() throws IOException, TikaConfigException {
        PipesConfig config = PipesConfig.load(settings);
        config.setMaxForEmitBatchBytes(-1); // every result comes back to us, whatever its size
        config.setTimeoutMillis(limits.time().toMillis());
        config.setShutdownClientAfterMillis(0);
        config.setStartupTimeoutMillis(60_000);
        config.setSleepOnStartupTimeoutMillis(1_000);
        config.setMaxFilesProcessedPerProcess(5_000);
        config.setJavaPath(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        config.setForkedJvmArgs(new ArrayList<>(List.of(
                "-Xmx" + limits.heap().toMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dlogback.configurationFile=org/gongkai/read/silent-logback.xml")));
        return config;
    }

    /**
     * Reads a file in the process that was used last, so that a single user keeps one of them warm.
     *
     * @param scannedPages how many pages may be recognized; in the last round time is added for each
     * @param last whether no other round follows
     */
    PipesResult read(Path file, String name, int scannedPages, boolean last) throws InterruptedException, IOException {
        PipesClient client = idle.takeFirst();
        try {
            return client.process(task(file, name, scannedPages, last));
        } finally {
            idle.addFirst(client);
        }
    }

    /** Starts a process by letting it read a line of text. */
    void warmUp() {
        try {
            Path line = Files.createTempFile("gongkai-read", ".txt");
            try {
                Files.writeString(line, "公开");
                read(line, "warm-up.txt", 0, true);
            } finally {
                Files.delete(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FetchEmitTuple task(Path file, String name, int scannedPages, boolean last) {
        Duration time = last ? limits.time().plus(limits.timePerPage().multipliedBy(scannedPages)) : limits.time();
        ParseContext context = new ParseContext();
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.RMETA, limits.text(), limits.attachments(), true));
        context.set(TikaTaskTimeout.class, new TikaTaskTimeout(time.toMillis()));
        context.set(
                OcrAllowance.class,
                new OcrAllowance(scannedPages, last ? time.toMillis() * 3 / 4 : time.toMillis() / 2, last));
        String id = UUID.randomUUID().toString();
        FetchKey key = new FetchKey(FileFetcher.NAME, FileFetcher.key(file, name));
        return new FetchEmitTuple(id, key, EmitKey.NO_EMIT, new Metadata(), context);
    }

    @Override
    public void close() throws IOException {
        for (PipesClient client : all) {
            client.close();
        }
        Files.deleteIfExists(settings);
    }
}
