package org.gongkai.account.oidc;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** The ways in over identity providers, none unless a setting names one. */
public final class OidcEntry {

    private static final OAuth2UserService<OAuth2UserRequest, OAuth2User> WITHOUT_IDENTITY = request -> {
        throw OidcArrivals.refused();
    };

    private final List<OidcProvider> providers;
    private final OidcArrivals arrivals;

    OidcEntry(List<OidcProvider> providers, OidcArrivals arrivals) {
        this.providers = List.copyOf(providers);
        this.arrivals = arrivals;
    }

    /** What the login page offers. */
    public List<OidcProvider> providers() {
        return providers;
    }

    /** Adds them to what the application lets in; plain OAuth, which says nothing about identity, is refused. */
    public void open(HttpSecurity http, String loginPage) {
        if (!providers.isEmpty()) {
            http.oauth2Login(entry -> entry.loginPage(loginPage)
                    .failureUrl(loginPage + "?stranger")
                    .userInfoEndpoint(people -> people.oidcUserService(arrivals).userService(WITHOUT_IDENTITY)));
        }
    }
}
