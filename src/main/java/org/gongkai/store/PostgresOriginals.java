package org.gongkai.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Originals in PostgreSQL, in parts of which one at a time is in memory. */
public final class PostgresOriginals implements Originals {

    private static final int PART_BYTES = 1 << 20;

    private final JdbcClient database;
    private final TransactionOperations transactions;

    public PostgresOriginals(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public String keep(Path file) {
        return keep(() -> Files.newInputStream(file));
    }

    @Override
    public String keep(byte[] content) {
        return keep(() -> new ByteArrayInputStream(content));
    }

    private String keep(Content content) {
        try {
            MessageDigest digest = sha256();
            long size = 0;
            try (InputStream in = content.open()) {
                for (byte[] part = part(in); part.length > 0; part = part(in)) {
                    digest.update(part);
                    size += part.length;
                }
            }
            String sha256 = hex(digest);
            long bytes = size;
            transactions.executeWithoutResult(status -> insert(sha256, bytes, content));
            return sha256;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void insert(String sha256, long size, Content content) {
        int inserted = database.sql("insert into originals (sha256, size) values (?, ?) on conflict do nothing")
                .params(sha256, size)
                .update();
        if (inserted == 0) {
            return;
        }
        MessageDigest digest = sha256();
        try (InputStream in = content.open()) {
            int number = 0;
            for (byte[] part = part(in); part.length > 0; part = part(in)) {
                digest.update(part);
                database.sql("insert into original_parts (sha256, number, content) values (?, ?, ?)")
                        .params(sha256, number++, part)
                        .update();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!hex(digest).equals(sha256)) {
            throw new IllegalStateException("the file changed while it was read");
        }
    }

    @Override
    public boolean holds(String sha256) {
        return database.sql("select exists (select 1 from originals where sha256 = ?)")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    @Override
    public long size(String sha256) {
        return database.sql("select size from originals where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new OriginalMissingException(sha256));
    }

    @Override
    public InputStream open(String sha256) {
        try {
            if (size(sha256) <= PART_BYTES) {
                byte[] content = database.sql("select content from original_parts where sha256 = ? order by number")
                        .param(sha256)
                        .query(byte[].class)
                        .optional()
                        .orElse(new byte[0]);
                verify(sha256, hex(updated(sha256(), content)));
                return new ByteArrayInputStream(content);
            }
            return spooled(sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InputStream spooled(String sha256) throws IOException {
        Path file = Files.createTempFile("gongkai-original-", "");
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int number = 0; ; number++) {
                    byte[] part = part(sha256, number);
                    if (part.length == 0) {
                        break;
                    }
                    out.write(part);
                    digest.update(part);
                }
            }
            verify(sha256, hex(digest));
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private byte[] part(String sha256, int number) {
        return Objects.requireNonNullElse(
                database.sql("select content from original_parts where sha256 = ? and number = ?")
                        .params(sha256, number)
                        .query(byte[].class)
                        .optional()
                        .orElse(null),
                new byte[0]);
    }

    private static byte[] part(InputStream in) throws IOException {
        return in.readNBytes(PART_BYTES);
    }

    private static void verify(String registered, String found) {
        if (!found.equals(registered)) {
            throw new OriginalDamagedException(registered, found);
        }
    }

    private static MessageDigest updated(MessageDigest digest, byte[] content) {
        digest.update(content);
        return digest;
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private interface Content {
        InputStream open() throws IOException;
    }
}
