package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OriginalsTests {

    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient database = JdbcClient.create(source);
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    private final Originals originals = new PostgresOriginals(database, transactions);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 1 << 20, (1 << 20) + 1, 5_000_000})
    void whatComesOutIsWhatWentIn(int size) throws IOException {
        byte[] content = bytes(size);
        Path file = Files.write(folder.resolve("original"), content);
        String sha256 = originals.keep(file);
        assertThat(originals.size(sha256)).isEqualTo(size);
        try (InputStream out = originals.open(sha256)) {
            assertThat(out.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void theKeyIsTheSha256OfTheContent() {
        assertThat(originals.keep(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theSameContentIsKeptOnce() {
        String first = originals.keep(bytes(100));
        assertThat(originals.keep(bytes(100))).isEqualTo(first);
        assertThat(originals.keep(bytes(101))).isNotEqualTo(first);
        assertThat(rows("originals")).isEqualTo(2);
    }

    @Test
    void whatTheCallerRollsBackIsNotKept() {
        String sha256 = transactions.execute(status -> {
            status.setRollbackOnly();
            return originals.keep(bytes(3_000_000));
        });
        assertThat(originals.holds(sha256)).isFalse();
        assertThat(rows("original_parts")).isZero();
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() {
        assertThatThrownBy(() -> originals.keep(folder.resolve("missing"))).hasMessageContaining("missing");
        assertThat(rows("originals")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 3_000_000})
    void damageIsSaidAndNothingIsHandedOut(int size) {
        String sha256 = originals.keep(bytes(size));
        database.sql("alter table original_parts disable trigger user").update();
        database.sql(
                        "update original_parts set content = set_byte(content, 7, 255 - get_byte(content, 7)) where number = 0")
                .update();
        assertThatThrownBy(() -> originals.open(sha256))
                .isInstanceOf(OriginalDamagedException.class)
                .hasMessageContaining(sha256);
    }

    @Test
    void whatIsNotKeptIsSaidSo() {
        assertThat(originals.holds("0".repeat(64))).isFalse();
        assertThatThrownBy(() -> originals.open("0".repeat(64))).isInstanceOf(OriginalMissingException.class);
        assertThatThrownBy(() -> originals.size("0".repeat(64))).isInstanceOf(OriginalMissingException.class);
    }

    @Test
    void whatIsKeptIsNotChanged() {
        originals.keep(bytes(10));
        assertThatThrownBy(() ->
                        database.sql("update original_parts set content = ''").update())
                .hasMessageContaining("not changed");
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
