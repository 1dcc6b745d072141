package org.gongkai.account.token;

import java.time.Clock;
import org.gongkai.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    ApiTokens apiTokens(JdbcClient database, TransactionOperations transactions, AuditTrail trail, Clock clock) {
        return new PostgresApiTokens(database, transactions, trail, clock);
    }
}
