package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.flywaydb.core.Flyway;
import org.gongkai.store.server.DataFolder;
import org.gongkai.store.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

class ExamplesCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void theExamplesGoIntoAFileOfTheirOwnAndOnRecord() throws IOException {
        Path file = folder.resolve("样例.jsonl");
        try (DataFolder held = DataFolder.hold(folder.resolve("data"));
                PostgresServer server = PostgresServer.start(held)) {
            DriverManagerDataSource database =
                    new DriverManagerDataSource(server.url(), PostgresServer.NAME, server.password());
            Flyway.configure().dataSource(database).load().migrate();
            assertThat(export(file)).isZero();
            assertThat(new JdbcTemplate(database).queryForObject("select action from audit_entry", String.class))
                    .isEqualTo("examples.exported");
        }
        assertThat(out.toString()).contains("已导出 0 条");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(export(file)).isEqualTo(GongkaiCommand.USAGE);
        assertThat(out.toString()).contains("没有覆盖");
    }

    @Test
    void whereNothingIsKeptNoFileIsLeft() {
        Path file = folder.resolve("样例.jsonl");
        assertThat(export(file)).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }

    private int export(Path file) {
        CommandLine line = GongkaiCommand.commandLine(Object.class, settings -> () -> {
            throw new AssertionError("nothing is checked here");
        });
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        return line.execute(
                "examples",
                "--out",
                file.toString(),
                "--data",
                folder.resolve("data").toString());
    }
}
