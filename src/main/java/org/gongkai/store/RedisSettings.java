package org.gongkai.store;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Redis is the cache.
 *
 * @param url {@code redis://user:password@host:port/number} of an external server, empty for one of our own; meant to come
 *     from the environment
 */
@ConfigurationProperties("gongkai.redis")
record RedisSettings(@DefaultValue("") String url) {

    RedisSettings {
        if (!url.isEmpty() && !url.matches("rediss?://\\S+")) {
            throw new StoreException("gongkai.redis.url 应当以 redis:// 或者 rediss:// 开头。");
        }
    }

    boolean external() {
        return !url.isEmpty();
    }

    URI address() {
        return URI.create(url);
    }

    @Override
    public String toString() {
        return external() ? address().getHost() : "";
    }
}
