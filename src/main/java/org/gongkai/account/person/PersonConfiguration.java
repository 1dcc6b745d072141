package org.gongkai.account.person;

import org.gongkai.account.People;
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
    PersonPasswords personPasswords(
            JdbcClient database, TransactionOperations transactions, AuditTrail trail, Passwords passwords) {
        return new PersonPasswords(database, transactions, trail, passwords);
    }
}
