package org.gongkai.review.overview;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    PostgresOverviews overviews(JdbcClient jdbc, Clock clock) {
        return new PostgresOverviews(jdbc, clock.getZone());
    }
}
