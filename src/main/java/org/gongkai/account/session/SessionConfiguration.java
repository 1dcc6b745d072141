package org.gongkai.account.session;

import java.time.Clock;
import org.gongkai.account.AccountSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    Sessions sessions(JdbcClient database, TransactionOperations transactions, AccountSettings settings, Clock clock) {
        return new PostgresSessions(database, transactions, settings, clock);
    }
}
