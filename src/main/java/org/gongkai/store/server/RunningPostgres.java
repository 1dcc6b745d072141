package org.gongkai.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.store.StoreException;

/**
 * The PostgreSQL of a service that is running, told by what stands in its data folder.
 *
 * @param url its JDBC address
 * @param password its password
 */
public record RunningPostgres(String url, String password) {

    private static final int PORT_LINE = 3;

    /**
     * The one of a data folder, empty when no service runs there.
     *
     * @throws StoreException when nothing was ever kept in the folder, or its service is just starting
     */
    public static Optional<RunningPostgres> in(Path data) {
        Path folder = data.toAbsolutePath().normalize().resolve("postgres");
        if (!Files.exists(folder.resolve("ready"))) {
            throw new StoreException("目录 " + data + " 里没有数据。请用 --data 指明服务所用的数据目录。");
        }
        if (!DataFolder.held(data)) {
            return Optional.empty();
        }
        try {
            List<String> note = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
            String password = Files.readString(folder.resolve("password")).strip();
            int port = Integer.parseInt(note.get(PORT_LINE).strip());
            return Optional.of(new RunningPostgres(PostgresServer.url(port, PostgresServer.NAME), password));
        } catch (IOException | RuntimeException notYet) {
            throw new StoreException("使用数据目录 " + data + " 的服务正在启动或者停止。请稍候再试。", notYet);
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
