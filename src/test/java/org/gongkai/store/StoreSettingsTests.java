package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "redis://host, redis://host:6379",
        "redis://host:7000, redis://host:7000",
        "redis://:secret@host/3, redis://:secret@host:6379/3",
        "rediss://user:secret@10.0.0.8:6380/1, rediss://user:secret@10.0.0.8:6380/1"
    })
    void aRedisIsFoundByItsAddress(String url, String address) {
        assertThat(new RedisSettings(url).address()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:6379", "http://host", "redis://", "redis://a b"})
    void whatIsNoAddressOfARedisIsRefused(String url) {
        assertThatThrownBy(() -> new RedisSettings(url))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("gongkai.redis.url");
    }

    @Test
    void noPasswordIsSeenInWhatIsLogged() {
        assertThat(new RedisSettings("redis://:secret@host").toString()).doesNotContain("secret");
        StoreSettings store = new StoreSettings(
                Path.of("data"), "jdbc:postgresql://host/name?password=secret", "user", "secret", 16, false);
        assertThat(store.toString()).isEqualTo("jdbc:postgresql://host/name");
    }

    @Test
    void anotherDatabaseThanPostgresIsRefused() {
        assertThatThrownBy(() -> new StoreSettings(null, "jdbc:mysql://host", "", "", 16, false))
                .hasMessageContaining("jdbc:postgresql");
    }

    @Test
    void anExternalServerThatDoesNotAnswerIsSaidSo() {
        StoreSettings nobody =
                new StoreSettings(null, "jdbc:postgresql://127.0.0.1:1/name?password=secret", "user", "x", 2, false);
        assertThatThrownBy(() -> Databases.external(nobody))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("连不上外部数据库 jdbc:postgresql://127.0.0.1:1/name。")
                .hasMessageNotContaining("secret");
    }
}
