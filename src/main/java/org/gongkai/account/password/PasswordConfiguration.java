package org.gongkai.account.password;

import java.time.Clock;
import java.util.List;
import org.gongkai.account.AccountSettings;
import org.gongkai.account.People;
import org.gongkai.audit.AuditTrail;
import org.gongkai.store.RedisCache;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    PersonPasswords personPasswords(
            JdbcClient database, TransactionOperations transactions, AuditTrail trail, Passwords passwords) {
        return new PersonPasswords(database, transactions, trail, passwords);
    }

    @Bean
    LoginThrottle loginThrottle(
            JdbcClient database, RedisCache cache, AccountSettings settings, AuditTrail trail, Clock clock) {
        return new LoginThrottle(new PostgresFailedLogins(database, settings, clock), cache, settings, trail);
    }

    @Bean
    @Order(1)
    PasswordCheck localPasswords(PersonPasswords passwords, People people) {
        return new LocalPasswords(passwords, people);
    }

    @Bean
    @ConditionalOnWebApplication
    PasswordLogin passwordLogin(List<PasswordCheck> checks, People people, LoginThrottle throttle, AuditTrail trail) {
        return new PasswordLogin(checks, people, throttle, trail);
    }
}
