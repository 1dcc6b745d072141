package org.gongkai.account.password;

import java.util.Optional;
import org.gongkai.account.People;
import org.gongkai.account.Person;

/** Passwords of local accounts. */
final class LocalPasswords implements PasswordCheck {

    private final PersonPasswords passwords;
    private final People people;

    LocalPasswords(PersonPasswords passwords, People people) {
        this.passwords = passwords;
        this.people = people;
    }

    @Override
    public Optional<Person> check(String login, String password) {
        return passwords.matches(login, password) ? people.find(login) : Optional.empty();
    }
}
