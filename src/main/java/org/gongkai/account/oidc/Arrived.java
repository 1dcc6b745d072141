package org.gongkai.account.oidc;

import org.gongkai.account.Actor;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody for whom an identity provider vouches, under the login that he or she has here. */
public final class Arrived extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String login;

    Arrived(OidcUser vouched, Actor actor) {
        super(AuthorityUtils.NO_AUTHORITIES, vouched.getIdToken(), vouched.getUserInfo());
        this.login = actor.login();
    }

    @Override
    public String getName() {
        return login;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrived that && login.equals(that.login);
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }
}
