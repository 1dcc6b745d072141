package org.gongkai.account.login;

import java.util.Optional;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.person.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords of local accounts. */
final class LocalPasswords implements PasswordCheck {

    private final JdbcClient database;
    private final People people;
    private final Passwords passwords;

    LocalPasswords(JdbcClient database, People people, Passwords passwords) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    public Optional<Person> check(String login, String password) {
        Optional<String> hash = database.sql("select password from people where login = ? and password is not null")
                .param(login)
                .query(String.class)
                .optional();
        if (hash.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        return passwords.matches(password, hash.get()) ? people.find(login) : Optional.empty();
    }
}
