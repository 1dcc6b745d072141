package org.gongkai.review.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.gongkai.check.Check;
import org.gongkai.check.Checker;
import org.gongkai.check.Stage;
import org.gongkai.decide.CheckStatus;
import org.gongkai.review.store.CheckCodec;
import org.gongkai.store.RedisCache;

/**
 * Checks files, and remembers for a day what came of it by content, name, day and the versions of rules and models.
 * What bears a live secret mark or could not be read whole is not remembered.
 *
 * <p>A processor is left to those who read pages: checks wait their turn, in the order they came.
 */
public final class RedisChecks {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LARGEST = 1_000_000;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final Checker checker;
    private final RedisCache cache;
    private final String versions;

    /** @param versions of the rules and models that the checker uses */
    public RedisChecks(Checker checker, RedisCache cache, String versions) {
        this.checker = checker;
        this.cache = cache;
        this.versions = versions;
    }

    Check check(Path file, String name, LocalDate asOf, Consumer<Stage> progress) {
        String key = "check:" + key(file, name, asOf);
        Optional<Check> known =
                cache.get(key).map(text -> CheckCodec.read(Base64.getDecoder().decode(text)));
        if (known.isPresent()) {
            return known.get();
        }
        Check check = inTurn(file, name, asOf, progress);
        if (check.suggestion().status() == CheckStatus.CHECKED) {
            String text = Base64.getEncoder().encodeToString(CheckCodec.write(check));
            if (text.length() <= LARGEST) {
                cache.put(key, text, KEPT);
            }
        }
        return check;
    }

    private Check inTurn(Path file, String name, LocalDate asOf, Consumer<Stage> progress) {
        places.acquireUninterruptibly();
        try {
            return checker.check(file, name, asOf, progress);
        } finally {
            places.release();
        }
    }

    private String key(Path file, String name, LocalDate asOf) {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException("a file that was handed in cannot be read", failure);
        }
        digest.update(("\0" + name + "\0" + asOf + "\0" + versions).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
