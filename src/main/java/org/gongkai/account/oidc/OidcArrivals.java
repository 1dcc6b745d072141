package org.gongkai.account.oidc;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gongkai.account.Person;
import org.gongkai.account.Source;
import org.gongkai.account.person.Arrivals;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of whom an identity provider vouches for, or refuses. */
final class OidcArrivals implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final Arrivals arrivals;
    private final AuditTrail trail;

    OidcArrivals(Arrivals arrivals, AuditTrail trail) {
        this.arrivals = arrivals;
        this.trail = trail;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouched = provider.loadUser(request);
        String login = Objects.requireNonNullElse(vouched.getPreferredUsername(), vouched.getSubject())
                .toLowerCase(Locale.ROOT);
        String outside = "oidc:" + vouched.getIssuer() + "#" + vouched.getSubject();
        String name = Objects.requireNonNullElse(vouched.getFullName(), login);
        Person person = arrivals.arrive(Source.OIDC, outside, login, name)
                .filter(Person::active)
                .orElseThrow(OidcArrivals::refused);
        trail.append(new AuditEntry(
                person.login(),
                person.division(),
                "login",
                "person/" + person.login(),
                "",
                "",
                "",
                "",
                Map.of("source", Source.OIDC.name())));
        return new Arrived(vouched, person.actor());
    }

    static OAuth2AuthenticationException refused() {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"));
    }
}
