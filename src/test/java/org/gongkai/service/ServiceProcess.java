package org.gongkai.service;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.store.server.RunningPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** The service as it is shipped, in a process of its own on a data folder. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("服务已经启动：http://localhost:(\\d+)/");
    private static final int MOST_SECONDS = 60;

    private final Path data;
    private final Process process;
    private final int port;
    private final Duration took;

    private ServiceProcess(Path data, Process process, int port, Duration took) {
        this.data = data;
        this.process = process;
        this.port = port;
        this.took = took;
    }

    /** Starts the service and waits until it answers. */
    static ServiceProcess start(Path data) {
        long begun = System.nanoTime();
        try {
            List<String> command = launcher();
            command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            data.resolveSibling(data.getFileName() + ".log").toFile()))
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    Duration took = Duration.ofNanos(System.nanoTime() - begun);
                    drain(said);
                    return new ServiceProcess(data, process, Integer.parseInt(ready.group(1)), took);
                }
            }
            throw new IllegalStateException("the service did not start; see " + data + ".log");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs another command and gives its exit code. */
    static int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = launcher();
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The launcher where {@code gongkai.launcher} names it, else the classes that were just built. */
    private static List<String> launcher() {
        List<String> command = new ArrayList<>();
        String launcher = System.getProperty("gongkai.launcher", "");
        if (launcher.isEmpty()) {
            String own = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(path -> !path.endsWith("test-classes"))
                    .collect(Collectors.joining(File.pathSeparator));
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-Dsun.stdout.encoding=UTF-8",
                    "-Dgongkai.home=" + Path.of("").toAbsolutePath(),
                    "-cp",
                    own,
                    "org.gongkai.GongkaiApplication"));
        } else {
            command.add(launcher);
        }
        return command;
    }

    private static void drain(BufferedReader said) {
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "service output");
        reader.setDaemon(true);
        reader.start();
    }

    int port() {
        return port;
    }

    /** How long it took from the start of the process to the first answer. */
    Duration took() {
        return took;
    }

    /** The database of the running service. */
    PGSimpleDataSource database() {
        RunningPostgres running = RunningPostgres.in(data).orElseThrow();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(running.url());
        database.setUser("gongkai");
        database.setPassword(running.password());
        return database;
    }

    /** Kills the service, and only the service: its servers are left behind. */
    void kill() {
        process.destroyForcibly();
        await(process.toHandle());
    }

    /** Kills the service and all that it started, as when the machine goes down. */
    void killWithServers() {
        List<ProcessHandle> servers = Stream.concat(
                        process.descendants(),
                        ProcessHandle.of(postmaster()).stream()
                                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants())))
                .toList();
        process.destroyForcibly();
        servers.forEach(ProcessHandle::destroyForcibly);
        await(process.toHandle());
        servers.forEach(ServiceProcess::await);
    }

    private long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops it as it should be stopped. */
    @Override
    public void close() {
        process.destroy();
        await(process.toHandle());
    }

    private static void await(ProcessHandle process) {
        process.onExit().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }
}
