package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.store.server.DataFolder;
import org.gongkai.store.server.RedisServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisCacheTests {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    @Test
    void whatWasPutIsFoundUntilDeletedOrItsTimeIsOver() {
        try (RedisCache cache = TestRedis.cache()) {
            String key = key();
            assertThat(cache.get(key)).isEmpty();
            cache.put(key, "甲", LONG);
            assertThat(cache.get(key)).contains("甲");
            cache.putIfAbsent(key, "乙", LONG);
            assertThat(cache.get(key)).contains("甲");
            cache.delete(key);
            assertThat(cache.get(key)).isEmpty();
            cache.put(key, "丙", SHORT);
            await().untilAsserted(() -> assertThat(cache.get(key)).isEmpty());
        }
    }

    @Test
    void aCountBeginsAnewWhenItsTimeIsOver() {
        try (RedisCache cache = TestRedis.cache()) {
            String key = key();
            assertThat(cache.increment(key, LONG)).hasValue(1);
            assertThat(cache.increment(key, LONG)).hasValue(2);
            String brief = key();
            cache.increment(brief, SHORT);
            await().untilAsserted(() -> assertThat(cache.get(brief)).isEmpty());
            assertThat(cache.increment(brief, LONG)).hasValue(1);
        }
    }

    @Test
    void aLostRedisMeansNothingFoundAtOnceAndARecoveryByItself() throws IOException {
        try (DataFolder data = DataFolder.hold(folder);
                RedisServer server = RedisServer.start(data);
                RedisCache cache = new RedisCache(server.address())) {
            await().untilAsserted(() -> assertThat(cache.answers()).isTrue());
            cache.put("kept", "x", LONG);
            kill();
            assertThat(cache.get("kept")).isEmpty();
            assertThat(cache.increment("count", LONG)).isEmpty();
            long start = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                cache.put("kept", "y", LONG);
                cache.delete("kept");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                cache.put("kept", "z", LONG);
                assertThat(cache.get("kept")).contains("z");
            });
        }
    }

    @Test
    void whatWasKeptBeforeALossIsForgottenAsItMayHaveChangedMeanwhile() throws IOException, InterruptedException {
        try (DataFolder data = DataFolder.hold(folder);
                RedisServer server = RedisServer.start(data);
                RedisCache cache = new RedisCache(server.address())) {
            await().untilAsserted(() -> assertThat(cache.answers()).isTrue());
            cache.put("kept", "old", LONG);
            signal("STOP");
            cache.delete("kept");
            signal("CONT");
            await().untilAsserted(() -> assertThat(cache.answers()).isTrue());
            assertThat(cache.get("kept")).isEmpty();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle process : servers().toList()) {
            new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        }
    }

    private void kill() {
        servers().forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<ProcessHandle> servers() {
        return ProcessHandle.current().children().filter(this::worksHere);
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .startsWith(folder.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static String key() {
        return "test:" + UUID.randomUUID();
    }
}
