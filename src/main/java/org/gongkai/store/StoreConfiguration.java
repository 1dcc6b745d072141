package org.gongkai.store;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.store.server.DataFolder;
import org.gongkai.store.server.PostgresServer;
import org.gongkai.store.server.RedisServer;
import org.gongkai.store.server.RunningPostgres;
import org.gongkai.store.server.Starting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, RedisSettings.class})
class StoreConfiguration {

    /** The servers start before anything else, as they take a while and need nothing of the rest. */
    @Bean
    static BeanFactoryPostProcessor serversFirst() {
        return beans -> {
            StoreSettings settings = beans.getBean(StoreSettings.class);
            if (!settings.external() && !settings.join()) {
                beans.getBean("postgresServer");
            }
            if (!beans.getBean(RedisSettings.class).external() && !settings.join()) {
                beans.getBean("redisServer");
            }
        };
    }

    @Bean(destroyMethod = "close")
    @Lazy
    DataFolder dataFolder(StoreSettings settings, @Value("${gongkai.home:.}") Path home) {
        return DataFolder.hold(settings.folder(home));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Starting<PostgresServer> postgresServer(DataFolder folder) {
        return new Starting<>("postgres", () -> PostgresServer.start(folder));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Starting<RedisServer> redisServer(DataFolder folder) {
        return new Starting<>("redis", () -> RedisServer.start(folder));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            StoreSettings settings,
            @Value("${gongkai.home:.}") Path home,
            ObjectProvider<Starting<PostgresServer>> own) {
        if (settings.external()) {
            return Databases.external(settings);
        }
        if (settings.join()) {
            Optional<RunningPostgres> running = RunningPostgres.in(settings.folder(home));
            if (running.isPresent()) {
                return Databases.pool(
                        running.get().url(), PostgresServer.NAME, running.get().password(), 2);
            }
        }
        PostgresServer server = own.getObject().get();
        return Databases.pool(server.url(), PostgresServer.NAME, server.password(), settings.connections());
    }

    @Bean(destroyMethod = "close")
    RedisCache redisCache(RedisSettings settings, ObjectProvider<Starting<RedisServer>> own) {
        URI address =
                settings.external() ? settings.address() : own.getObject().get().address();
        return new RedisCache(address);
    }

    @Bean
    Originals originals(JdbcClient database, TransactionOperations transactions) {
        return new PostgresOriginals(database, transactions);
    }

    /** A lost cache makes the service slower, not unwell. */
    @Bean
    HealthIndicator cacheHealth(RedisCache cache) {
        return () -> Health.up()
                .withDetail("redis", cache.answers() ? "answers" : "lost")
                .build();
    }
}
