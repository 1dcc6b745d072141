package org.gongkai.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresServerTests {

    @TempDir
    private static Path folder;

    private DataFolder data;

    @BeforeEach
    void hold() {
        data = DataFolder.hold(folder.resolve("data"));
    }

    @AfterEach
    void release() throws IOException {
        data.close();
    }

    @Test
    void whatWasCommittedIsThereAfterARestartAndAfterAKill() throws IOException {
        try (PostgresServer server = PostgresServer.start(data)) {
            client(server).sql("create table names (name text)").update();
            client(server).sql("insert into names values ('甲')").update();
            assertThat(settings(server)).isEqualTo("on on on 127.0.0.1");
        }
        assertThat(postgres().living()).isEmpty();
        try (PostgresServer server = PostgresServer.start(data)) {
            client(server).sql("insert into names values ('乙')").update();
            postgres().living().forEach(ProcessHandle::destroyForcibly);
            postgres().awaitNone();
        }
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(client(server)
                            .sql("select name from names order by name")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("甲", "乙");
        }
    }

    @Test
    void aServerThatAKilledServiceLeftIsStoppedBeforeTheNextStarts() throws IOException {
        PostgresServer left = PostgresServer.start(data);
        client(left).sql("create table kept (name text)").update();
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(client(server)
                            .sql("select count(*) from kept")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> client(left).sql("select 1").query().singleValue())
                    .isNotNull();
        }
        assertThat(postgres().living()).isEmpty();
    }

    @Test
    void aNoteOfAProcessThatIsNoServerOfOursIsNotBelieved() throws IOException {
        PostgresServer.start(data).close();
        Path note = cluster().resolve("postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + cluster() + "\n");
        try (PostgresServer server = PostgresServer.start(data)) {
            assertThat(client(server).sql("select 1").query().singleValue()).isEqualTo(1);
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws IOException {
        try (PostgresServer server = PostgresServer.start(data)) {
            PGSimpleDataSource stranger = source(server);
            stranger.setPassword("guess");
            assertThatThrownBy(stranger::getConnection).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theFolderIsForItsOwnerAlone() throws IOException {
        PostgresServer.start(data).close();
        for (Path kept : new Path[] {folder.resolve("data"), folder.resolve("data/postgres"), cluster()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rwx------");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data/postgres/password"))))
                .isEqualTo("rw-------");
    }

    private static String settings(PostgresServer server) {
        return client(server)
                .sql("select current_setting('fsync') || ' ' || current_setting('synchronous_commit') || ' '"
                        + " || current_setting('full_page_writes') || ' ' || current_setting('listen_addresses')")
                .query(String.class)
                .single();
    }

    private static JdbcClient client(PostgresServer server) {
        return JdbcClient.create(source(server));
    }

    private static PGSimpleDataSource source(PostgresServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(PostgresServer.NAME);
        source.setPassword(server.password());
        return source;
    }

    private Leftovers postgres() throws IOException {
        return new Leftovers("postgres", cluster());
    }

    private Path cluster() throws IOException {
        return folder.toRealPath().resolve("data/postgres/cluster");
    }
}
