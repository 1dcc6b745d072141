package org.gongkai.account.oidc;

import java.util.List;
import java.util.stream.StreamSupport;
import org.gongkai.account.person.Arrivals;
import org.gongkai.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OidcConfiguration {

    private static final String BEGIN = "/oauth2/authorization/";

    /** Switched on by Spring's own {@code spring.security.oauth2.client.registration.*}. */
    @Bean
    OidcEntry oidcEntry(
            ObjectProvider<InMemoryClientRegistrationRepository> registrations, Arrivals arrivals, AuditTrail trail) {
        List<OidcProvider> providers = registrations.stream()
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .map(OidcConfiguration::provider)
                .toList();
        return new OidcEntry(providers, new OidcArrivals(arrivals, trail));
    }

    private static OidcProvider provider(ClientRegistration registration) {
        return new OidcProvider(BEGIN + registration.getRegistrationId(), "通过" + registration.getClientName() + "登录");
    }
}
