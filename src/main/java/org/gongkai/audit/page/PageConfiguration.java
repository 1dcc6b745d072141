package org.gongkai.audit.page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "auditPageConfiguration", proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageConfiguration {

    @Bean
    Words auditWords() {
        return Words.load();
    }
}
