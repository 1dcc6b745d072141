package org.gongkai.account.password;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.login.SignedIn;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets people in who know their password, unless too many wrong ones came before. */
final class PasswordLogin implements AuthenticationProvider {

    private static final int LONGEST_LOGIN = 64;

    private final List<PasswordCheck> checks;
    private final People people;
    private final LoginThrottle throttle;
    private final AuditTrail trail;

    PasswordLogin(List<PasswordCheck> checks, People people, LoginThrottle throttle, AuditTrail trail) {
        this.checks = List.copyOf(checks);
        this.people = people;
        this.throttle = throttle;
        this.trail = trail;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName().strip().toLowerCase(Locale.ROOT);
        String password = given.getCredentials() instanceof String text ? text : "";
        String address =
                given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (login.isEmpty() || login.length() > LONGEST_LOGIN || password.isEmpty()) {
            throw new BadCredentialsException("incomplete");
        }
        if (!throttle.tries(login, address)) {
            throw new LockedException("too many failures");
        }
        Optional<Person> found = find(login, password, address);
        if (found.isEmpty()) {
            boolean known = people.find(login).isPresent();
            record("login.refused", "anonymous", "", known ? "person/" + login : "person/unknown", address);
            throw new BadCredentialsException("wrong");
        }
        throttle.succeeded(login, address);
        record("login", login, found.get().division(), "person/" + login, address);
        return SignedIn.person(found.get());
    }

    private Optional<Person> find(String login, String password, String address) {
        try {
            return checks.stream()
                    .map(check -> check.check(login, password))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .filter(Person::active);
        } catch (AuthenticationServiceException unchecked) {
            throttle.unchecked(login, address);
            throw unchecked;
        }
    }

    /** A login that nobody has is not put on record: it may be a password typed in the wrong field. */
    private void record(String action, String actor, String division, String subject, String address) {
        trail.append(new AuditEntry(actor, division, action, subject, "", "", "", "", Map.of("address", address)));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
