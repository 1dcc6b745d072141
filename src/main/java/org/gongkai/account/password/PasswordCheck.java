package org.gongkai.account.password;

import java.util.Optional;
import org.gongkai.account.Person;

/** Somewhere a password can be checked. */
public interface PasswordCheck {

    /** The person whose login and password these are, empty when they are not right or belong elsewhere. */
    Optional<Person> check(String login, String password);
}
