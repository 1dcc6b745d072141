package org.gongkai.account.person;

import java.time.Clock;
import org.gongkai.account.People;
import org.gongkai.account.password.Passwords;
import org.gongkai.audit.AuditTrail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(value = "accountPersonConfiguration", proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    @ConditionalOnWebApplication
    FirstAdministrator firstAdministrator(People people, Passwords passwords) {
        return new FirstAdministrator(people, passwords, System.out);
    }

    @Bean
    Arrivals arrivals(JdbcClient database, TransactionOperations transactions, AuditTrail trail, Clock clock) {
        return new Arrivals(database, transactions, trail, clock);
    }
}
