package org.gongkai.review.worklist;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class WorklistConfiguration {

    @Bean
    PostgresWorkLists workLists(JdbcClient jdbc, Clock clock) {
        return new PostgresWorkLists(jdbc, clock);
    }

    @Bean
    PostgresSearch search(JdbcClient jdbc, Clock clock) {
        return new PostgresSearch(jdbc, clock);
    }
}
