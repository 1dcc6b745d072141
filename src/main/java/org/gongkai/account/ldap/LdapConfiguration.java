package org.gongkai.account.ldap;

import org.gongkai.account.People;
import org.gongkai.account.password.PasswordCheck;
import org.gongkai.account.person.Arrivals;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("gongkai.account.ldap.url")
@EnableConfigurationProperties(LdapSettings.class)
class LdapConfiguration {

    @Bean
    @Order(2)
    PasswordCheck ldapPasswords(LdapSettings settings, People people, Arrivals arrivals) {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(settings.url());
        if (settings.manager().isEmpty()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(settings.manager());
            source.setPassword(settings.password());
        }
        source.setPooled(false);
        source.afterPropertiesSet();
        BindAuthenticator directory = new BindAuthenticator(source);
        directory.setUserSearch(new FilterBasedLdapUserSearch(settings.base(), settings.filter(), source));
        return new LdapPasswords(directory, settings.nameAttribute(), people, arrivals);
    }
}
