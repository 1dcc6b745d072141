package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.store.server.DataFolder;
import org.gongkai.store.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine;

class AuditVerifyCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void theRecordIsCheckedBesideARunningServiceAndWithoutOne() throws IOException {
        try (DataFolder held = DataFolder.hold(folder);
                PostgresServer server = PostgresServer.start(held)) {
            DataSource database = database(server);
            append(database, 3);
            assertThat(verify()).isZero();
            assertThat(out.toString()).contains("共 3 条").contains("链尾：3:");
            new JdbcTemplate(database).execute("alter table audit_entry disable trigger all");
            new JdbcTemplate(database).execute("update audit_entry set actor = 'wang' where number = 2");
        }
        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString()).contains("第 2 号记录内容被改动");
    }

    @Test
    void nothingIsMadeWhereNothingIsKept() {
        assertThat(verify()).isEqualTo(3);
        assertThat(out.toString()).contains("没有数据");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoEndOfAChainIsRefused() {
        assertThat(verify("--head", "17")).isEqualTo(GongkaiCommand.USAGE);
        assertThat(out.toString()).contains("--head 的值不对：17");
    }

    private int verify(String... options) {
        out.getBuffer().setLength(0);
        CommandLine line = GongkaiCommand.commandLine(Object.class, settings -> () -> {
            throw new AssertionError("nothing is checked here");
        });
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        String[] given = {"audit", "verify", "--data", folder.toString()};
        String[] all = Stream.of(given, options).flatMap(Arrays::stream).toArray(String[]::new);
        return line.execute(all);
    }

    private static DataSource database(PostgresServer server) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.url());
        database.setUser(PostgresServer.NAME);
        database.setPassword(server.password());
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static void append(DataSource database, int entries) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> database);
            context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.scan("org.gongkai.audit.postgres");
            context.refresh();
            AuditTrail trail = context.getBean(AuditTrail.class);
            for (int n = 0; n < entries; n++) {
                trail.append(AuditEntry.of("li", "预算处", "case.decided", "case/1", ""));
            }
        }
    }
}
