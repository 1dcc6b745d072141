package org.gongkai.account.password;

import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The passwords of local accounts. */
public final class PersonPasswords {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final AuditTrail trail;
    private final Passwords passwords;

    public PersonPasswords(
            JdbcClient database, TransactionOperations transactions, AuditTrail trail, Passwords passwords) {
        this.database = database;
        this.transactions = transactions;
        this.trail = trail;
        this.passwords = passwords;
    }

    /** Whether this is the account's password; takes as long when there is no such account. */
    public boolean matches(String login, String password) {
        Optional<String> hash = database.sql("select password from people where login = ? and password is not null")
                .param(login)
                .query(String.class)
                .optional();
        if (hash.isEmpty()) {
            passwords.matchesNobody(password);
            return false;
        }
        return passwords.matches(password, hash.get());
    }

    /**
     * Changes a password for its owner.
     *
     * @throws PersonRefusedException when the new one is weak or no other
     */
    public void change(Person person, String before, String after) {
        if (after.equals(before)) {
            throw new PersonRefusedException("新密码不得与原密码相同。");
        }
        passwords.rules().check(after, person.login(), person.name());
        set(person.login(), after, false, person.actor(), "password.changed");
    }

    /**
     * Gives an account a new random password, to be changed at the next login; its sessions end.
     *
     * @return the password
     */
    public String reset(String login, Actor by) {
        String password = passwords.random();
        set(login, password, true, by, "password.reset");
        database.sql("delete from sessions where login = ?").param(login).update();
        return password;
    }

    private void set(String login, String password, boolean newcomer, Actor by, String action) {
        String hash = passwords.hash(password);
        transactions.executeWithoutResult(status -> {
            int set = database.sql("update people set password = ?, newcomer = ? where login = ? and source = 'LOCAL'")
                    .params(hash, newcomer, login)
                    .update();
            if (set == 0) {
                throw new PersonRefusedException("该账号的密码不在本系统管理。");
            }
            trail.append(AuditEntry.of(by.login(), by.division(), action, "person/" + login, ""));
        });
    }
}
