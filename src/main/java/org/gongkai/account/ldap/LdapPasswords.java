package org.gongkai.account.ldap;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.Source;
import org.gongkai.account.password.PasswordCheck;
import org.gongkai.account.person.Arrivals;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.authentication.LdapAuthenticator;

/** Passwords of a directory. A local account of the same login stays local. */
final class LdapPasswords implements PasswordCheck {

    private final LdapAuthenticator directory;
    private final String nameAttribute;
    private final People people;
    private final Arrivals arrivals;

    LdapPasswords(LdapAuthenticator directory, String nameAttribute, People people, Arrivals arrivals) {
        this.directory = directory;
        this.nameAttribute = nameAttribute;
        this.people = people;
        this.arrivals = arrivals;
    }

    @Override
    public Optional<Person> check(String login, String password) {
        boolean elsewhere = people.find(login)
                .filter(person -> person.source() != Source.LDAP)
                .isPresent();
        if (elsewhere) {
            return Optional.empty();
        }
        try {
            DirContextOperations entry =
                    directory.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
            String name = Objects.requireNonNullElse(entry.getStringAttribute(nameAttribute), login);
            return arrivals.arrive(Source.LDAP, "ldap:" + login, login, name);
        } catch (BadCredentialsException | UsernameNotFoundException wrong) {
            return Optional.empty();
        } catch (NamingException down) {
            throw new AuthenticationServiceException("the directory does not answer", down);
        }
    }
}
