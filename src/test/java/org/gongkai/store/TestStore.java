package org.gongkai.store;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.WebApplicationContext;

/**
 * Gives every web application that a test starts a new database and a Redis on the servers that all tests share, unless
 * the test names a data folder of its own.
 */
public final class TestStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebApplicationContext
                && !context.getEnvironment().containsProperty("gongkai.store.folder")) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test store",
                            Map.of(
                                    "gongkai.store.url",
                                    TestDatabase.freshUrl(),
                                    "gongkai.store.username",
                                    "postgres",
                                    "gongkai.store.connections",
                                    "8",
                                    "gongkai.redis.url",
                                    TestRedis.address().toString())));
        }
    }
}
