package org.gongkai.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.account.TestAccounts;
import org.gongkai.store.RedisCache;
import org.gongkai.store.TestRedis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same with Redis and without: a lost Redis switches nothing off. */
class LoginThrottleTests {

    private final TestAccounts accounts = new TestAccounts();
    private final String li = "li" + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();

    static Stream<RedisCache> caches() {
        return Stream.of(TestRedis.cache(), new RedisCache(URI.create("redis://127.0.0.1:1")));
    }

    @ParameterizedTest
    @MethodSource("caches")
    void tooManyWrongPasswordsLockAnAccountForAWhile(RedisCache cache) {
        LoginThrottle throttle = throttle(cache);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.tries(li, address)).isTrue();
        }
        assertThat(throttle.tries(li, address)).isFalse();
        assertThat(throttle.tries(li, "elsewhere" + address)).isFalse();
        assertThat(throttle.locked(li)).isTrue();
        assertThat(throttle.tries("wang", address)).isTrue();
        assertThat(accounts.actions()).containsExactly("login.locked");
        accounts.clock.pass(Duration.ofMinutes(16));
        assertThat(throttle.locked(li)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("caches")
    void tooManyWrongPasswordsLockAnAddress(RedisCache cache) {
        LoginThrottle throttle = throttle(cache);
        IntStream.range(0, 50)
                .forEach(i -> assertThat(throttle.tries("someone" + i, address)).isTrue());
        assertThat(throttle.tries("another", address)).isFalse();
        assertThat(throttle.tries("another", "elsewhere" + address)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("caches")
    void aRightPasswordBeginsAnew(RedisCache cache) {
        LoginThrottle throttle = throttle(cache);
        for (int i = 0; i < 30; i++) {
            assertThat(throttle.tries(li, address)).isTrue();
            throttle.succeeded(li, address);
        }
        assertThat(throttle.locked(li)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("caches")
    void anAdministratorUnlocks(RedisCache cache) {
        LoginThrottle throttle = throttle(cache);
        IntStream.range(0, 7).forEach(i -> throttle.tries(li, address));
        throttle.unlock(li, TestAccounts.ADMIN);
        assertThat(throttle.tries(li, address)).isTrue();
        assertThat(accounts.actions()).contains("person.unlocked");
    }

    @ParameterizedTest
    @MethodSource("caches")
    void manyTriesAtOnceGainNothing(RedisCache cache) {
        LoginThrottle throttle = throttle(cache);
        AtomicInteger looked = new AtomicInteger();
        IntStream.range(0, 40).parallel().forEach(i -> {
            if (throttle.tries(li, address)) {
                looked.incrementAndGet();
            }
        });
        assertThat(looked).hasValue(5);
    }

    private LoginThrottle throttle(RedisCache cache) {
        return new LoginThrottle(
                new PostgresFailedLogins(accounts.database, TestAccounts.SETTINGS, accounts.clock),
                cache,
                TestAccounts.SETTINGS,
                accounts.trail::add);
    }
}
