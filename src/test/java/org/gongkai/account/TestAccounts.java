package org.gongkai.account;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gongkai.account.password.Passwords;
import org.gongkai.account.person.PostgresPeople;
import org.gongkai.audit.AuditEntry;
import org.gongkai.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts on a new database, with a clock that the test sets and a record that it reads. */
public final class TestAccounts {

    public static final Actor ADMIN = new Actor("admin", "管理员", "", Set.of(Role.ADMIN));
    public static final AccountSettings SETTINGS =
            new AccountSettings(3, Duration.ofMinutes(30), Duration.ofHours(12), 5, 50, Duration.ofMinutes(15));
    private static final Passwords PASSWORDS = new Passwords();

    public final TestClock clock = new TestClock();
    public final List<AuditEntry> trail = new CopyOnWriteArrayList<>();
    public final JdbcClient database;
    public final TransactionOperations transactions;
    public final People people;

    public TestAccounts() {
        var source = TestDatabase.fresh();
        database = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        people = new PostgresPeople(database, transactions, trail::add, PASSWORDS, clock);
    }

    public Passwords passwords() {
        return PASSWORDS;
    }

    /** A new account. */
    public Person person(String login, Role... roles) {
        return people.create(new NewPerson(login, "某人", "预算处", Set.of(roles), TestPeople.PASSWORD, false), ADMIN);
    }

    /** What was put on record. */
    public List<String> actions() {
        return trail.stream().map(AuditEntry::action).toList();
    }
}
