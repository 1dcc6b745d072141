package org.gongkai.account;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.account.password.Passwords;
import org.gongkai.account.person.PostgresPeople;
import org.gongkai.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class AccountConfiguration {

    @Bean
    Divisions divisions(@Value("${gongkai.home:.}") Path home) {
        return Divisions.of(home);
    }

    @Bean
    People people(
            JdbcClient database,
            TransactionOperations transactions,
            AuditTrail trail,
            Passwords passwords,
            Clock clock) {
        return new PostgresPeople(database, transactions, trail, passwords, clock);
    }
}
