package org.gongkai.store.server;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.gongkai.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis of our own, reachable from this machine alone and by password. It keeps nothing on the disk, and is started
 * again when it ends by itself.
 */
public final class RedisServer implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(RedisServer.class);
    private static final String PROGRAM = "redis-server";
    private static final int START_MILLIS = 5_000;
    private static final int STOP_SECONDS = 5;
    private static final String SETTINGS = """
            bind 127.0.0.1
            port %d
            requirepass %s
            dir %s
            save ""
            appendonly no
            maxmemory 128mb
            maxmemory-policy allkeys-lru
            daemonize no
            logfile redis.log
            loglevel warning
            """;

    private final Path program;
    private final Path folder;
    private final URI address;
    private Process process;
    private boolean closed;

    private RedisServer(Path program, Path folder, URI address) throws IOException {
        this.program = program;
        this.folder = folder;
        this.address = address;
        this.process = launch();
    }

    /** Starts the server. Those that a killed service left are ended before. */
    public static RedisServer start(DataFolder data) {
        try {
            Path folder = data.folder("redis");
            Path program = program(data.folder("programs"));
            Leftovers leftovers = new Leftovers(PROGRAM, folder);
            leftovers.living().forEach(ProcessHandle::destroyForcibly);
            leftovers.awaitNone();
            int port = Ports.free();
            String password = Secret.random();
            Secret.write(folder.resolve("redis.conf"), SETTINGS.formatted(port, password, folder));
            RedisServer server =
                    new RedisServer(program, folder, URI.create("redis://:" + password + "@127.0.0.1:" + port));
            Ports.awaitListener(port, START_MILLIS);
            return server;
        } catch (IOException failure) {
            throw new StoreException("内置 Redis 没有启动。请核对数据目录的权限和磁盘空间。", failure);
        }
    }

    /** Where it answers, with its password. */
    public URI address() {
        return address;
    }

    private static Path program(Path programs) throws IOException {
        File folder = programs.resolve("redis").toFile();
        Path program = folder.toPath().resolve(PROGRAM);
        if (!Files.exists(program)) {
            Files.createDirectories(folder.toPath());
            Path unpacked =
                    ExecutableProvider.newJarResourceProvider(folder).get().toPath();
            Files.move(unpacked, program);
        }
        return program;
    }

    private Process launch() throws IOException {
        Process launched = new ProcessBuilder(
                        program.toString(), folder.resolve("redis.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
        launched.onExit().thenRunAsync(this::relaunch, later);
        return launched;
    }

    private synchronized void relaunch() {
        if (closed) {
            return;
        }
        try {
            log.warn("the embedded Redis ended by itself and is started again");
            process = launch();
        } catch (IOException failure) {
            log.error("the embedded Redis could not be started again: {}", failure.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
