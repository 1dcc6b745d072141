package org.gongkai.review.example;

import org.gongkai.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ExamplesConfiguration {

    @Bean
    Examples examples(JdbcClient jdbc, AuditTrail trail) {
        return new Examples(jdbc, trail);
    }
}
