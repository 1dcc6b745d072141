package org.gongkai.account.person;

import org.gongkai.account.People;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "accountPersonConfiguration", proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    @ConditionalOnWebApplication
    FirstAdministrator firstAdministrator(People people, Passwords passwords) {
        return new FirstAdministrator(people, passwords, System.out);
    }
}
