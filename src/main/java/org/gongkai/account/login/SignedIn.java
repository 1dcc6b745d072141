package org.gongkai.account.login;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.Scope;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody who has come in; the principal is the {@link Actor}. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private static final String PERSON = "ROLE_PERSON";
    private static final String NEWCOMER = "ROLE_NEWCOMER";

    private final transient Actor actor;

    private SignedIn(Actor actor, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.actor = actor;
        super.setAuthenticated(true);
    }

    /** A person by session: every scope of the roles; only a new password for one who must change it. */
    public static SignedIn person(Person person) {
        if (person.newcomer()) {
            Actor nobodyYet = new Actor(person.login(), person.name(), person.division(), Set.of());
            return new SignedIn(nobodyYet, AuthorityUtils.createAuthorityList(NEWCOMER));
        }
        Set<String> authorities = new HashSet<>();
        authorities.add(PERSON);
        person.roles().stream().map(Role::name).map("ROLE_"::concat).forEach(authorities::add);
        Arrays.stream(Scope.values())
                .filter(scope -> scope.isOf(person.roles()))
                .map(Scope::authority)
                .forEach(authorities::add);
        return new SignedIn(person.actor(), AuthorityUtils.createAuthorityList(authorities));
    }

    /** A program by token: those of its scopes that its owner has. */
    public static SignedIn token(Person owner, Set<Scope> scopes) {
        Set<Role> roles = owner.newcomer() ? Set.of() : owner.roles();
        Set<String> authorities = new HashSet<>();
        scopes.stream().filter(scope -> scope.isOf(roles)).map(Scope::authority).forEach(authorities::add);
        Actor actor = new Actor(owner.login(), owner.name(), owner.division(), roles);
        return new SignedIn(actor, AuthorityUtils.createAuthorityList(authorities));
    }

    /** Whether a person came in, rather than a program by token. */
    boolean isPerson() {
        return getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority -> PERSON.equals(authority) || NEWCOMER.equals(authority));
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.login();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && super.equals(that) && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
