package org.gongkai.store.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.store.StoreException;

/**
 * A PostgreSQL of our own in the data folder, reachable from this machine alone and by password. It writes through to
 * the disk: what is committed stays, whatever is killed.
 */
public final class PostgresServer implements Closeable {

    /** Its user and its database. */
    public static final String NAME = "gongkai";

    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=on"
            + " -c synchronous_commit=on -c full_page_writes=on -c max_connections=60 -c shared_buffers=256MB"
            + " -c lc_messages=C -c timezone=Asia/Shanghai -c log_min_messages=warning -c log_statement=none"
            + " -c log_min_error_statement=panic -c log_error_verbosity=terse";

    private final PostgresCommands commands;
    private final Path cluster;
    private final String password;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PostgresServer(PostgresCommands commands, Path cluster, String password, int port) {
        this.commands = commands;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
    }

    /** Starts the server, with a new cluster where there is none. One that a killed service left is stopped before. */
    public static PostgresServer start(DataFolder data) {
        try {
            Path folder = data.folder("postgres");
            PostgresCommands commands = new PostgresCommands(
                    PostgresPrograms.unpack(data.folder("programs")), folder.resolve("command.log"));
            Path cluster = folder.resolve("cluster");
            Path secret = folder.resolve("password");
            if (!Files.exists(folder.resolve("ready"))) {
                create(commands, folder, cluster, secret);
            }
            stopLeftover(commands, cluster);
            PostgresServer server = new PostgresServer(
                    commands, cluster, Files.readString(secret).strip(), Ports.free());
            server.run(folder.resolve("postgres.log"));
            return server;
        } catch (IOException | SQLException failure) {
            throw new StoreException("内置 PostgreSQL 没有启动。请核对数据目录的权限和磁盘空间。", failure);
        }
    }

    public String url() {
        return url(port, NAME);
    }

    public String password() {
        return password;
    }

    // A cluster that was not finished holds nothing: its making is begun again.
    private static void create(PostgresCommands commands, Path folder, Path cluster, Path secret) throws IOException {
        Folders.delete(cluster);
        Secret.write(secret, Secret.random());
        commands.run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + NAME,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions");
        Files.createFile(folder.resolve("ready"));
    }

    private static void stopLeftover(PostgresCommands commands, Path cluster) throws IOException {
        Path note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        Leftovers leftovers = new Leftovers("postgres", cluster);
        long pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
        if (ProcessHandle.of(pid).filter(leftovers::ours).isPresent()) {
            commands.run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=60");
        }
        leftovers.awaitNone();
        Files.deleteIfExists(note);
    }

    private void run(Path log) throws IOException, SQLException {
        commands.run(
                "pg_ctl",
                "start",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--wait",
                "--timeout=60",
                "--options=-p " + port + " " + SETTINGS);
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), NAME, password);
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME);
            }
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws IOException {
        if (!closed.getAndSet(true)
                && !new Leftovers("postgres", cluster).living().isEmpty()) {
            commands.run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=30");
        }
    }
}
