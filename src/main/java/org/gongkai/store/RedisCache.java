package org.gongkai.store;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.resps.ScanResult;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * A cache in Redis. When Redis is lost, reading finds nothing and writing does nothing, at once and without an
 * exception; when it is back, what was kept before is forgotten, as it may have changed meanwhile.
 */
public final class RedisCache implements AutoCloseable {

    private static final String PREFIX = "gongkai:";
    private static final int TIMEOUT_MILLIS = 300;
    private static final int CONNECTIONS = 32;
    private static final int SCANNED = 1000;
    private static final String COUNT = "local n = redis.call('incr', KEYS[1]) "
            + "if n == 1 then redis.call('pexpire', KEYS[1], ARGV[1]) end return n";

    private final RedisClient redis;
    private final Circuit circuit = new Circuit(Duration.ofSeconds(1));

    public RedisCache(URI address) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(Duration.ofMillis(TIMEOUT_MILLIS));
        redis = RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(address))
                .clientConfig(DefaultJedisClientConfig.builder()
                        .connectionTimeoutMillis(TIMEOUT_MILLIS)
                        .socketTimeoutMillis(TIMEOUT_MILLIS)
                        .user(JedisURIHelper.getUser(address))
                        .password(JedisURIHelper.getPassword(address))
                        .database(JedisURIHelper.getDBIndex(address))
                        .ssl(JedisURIHelper.isRedisSSLScheme(address))
                        .build())
                .poolConfig(pool)
                .build();
    }

    /** What is kept under a key, empty also when Redis is lost. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(ask(client -> client.get(PREFIX + key)));
    }

    /** Keeps a value for a while. */
    public void put(String key, String value, Duration ttl) {
        ask(client -> client.set(PREFIX + key, value, SetParams.setParams().px(ttl.toMillis())));
    }

    /** Keeps a value for a while unless the key has one. */
    public void putIfAbsent(String key, String value, Duration ttl) {
        ask(client -> client.set(PREFIX + key, value, SetParams.setParams().nx().px(ttl.toMillis())));
    }

    /** Forgets a key. */
    public void delete(String key) {
        ask(client -> client.del(PREFIX + key));
    }

    /**
     * Counts up.
     *
     * @param ttl counted from the first time; then the count begins anew
     * @return the count, empty when Redis is lost
     */
    public OptionalLong increment(String key, Duration ttl) {
        Object count = ask(client -> client.eval(COUNT, List.of(PREFIX + key), List.of("" + ttl.toMillis())));
        return count instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** Whether Redis answers. */
    public boolean answers() {
        return "PONG".equals(ask(RedisClient::ping));
    }

    private <T> @Nullable T ask(Function<RedisClient, T> question) {
        if (!circuit.closed() && !(circuit.mayTry() && recovered())) {
            return null;
        }
        try {
            return question.apply(redis);
        } catch (JedisException lost) {
            circuit.open();
            return null;
        }
    }

    private boolean recovered() {
        try {
            forgetAll();
            circuit.close();
            return true;
        } catch (JedisException stillLost) {
            circuit.open();
            return false;
        }
    }

    private void forgetAll() {
        redis.getPool().clear();
        ScanParams ours = new ScanParams().match(PREFIX + "*").count(SCANNED);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            ScanResult<String> found = redis.scan(cursor, ours);
            if (!found.getResult().isEmpty()) {
                redis.unlink(found.getResult().toArray(String[]::new));
            }
            cursor = found.getCursor();
        } while (!ScanParams.SCAN_POINTER_START.equals(cursor));
    }

    @Override
    public void close() {
        redis.close();
    }
}
