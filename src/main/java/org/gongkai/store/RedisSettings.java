package org.gongkai.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private static final int USUAL_PORT = 6379;

    RedisSettings {
        if (!url.isEmpty() && (!url.matches("rediss?://\\S+") || host(url) == null)) {
            throw new StoreException("gongkai.redis.url 应当写成 redis://用户名:口令@主机:端口/库号 的形式。");
        }
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException wrong) {
            return null;
        }
    }

    boolean external() {
        return !url.isEmpty();
    }

    URI address() {
        URI given = URI.create(url);
        return given.getPort() >= 0
                ? given
                : URI.create(url.replaceFirst("(" + Pattern.quote(given.getRawAuthority()) + ")", "$1:" + USUAL_PORT));
    }

    @Override
    public String toString() {
        return external() ? address().getHost() : "";
    }
}
