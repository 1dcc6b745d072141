package org.gongkai.account.person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Role;
import org.gongkai.account.password.Passwords;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts in PostgreSQL. */
public final class PostgresPeople implements People {

    private static final String SELECT = "select * from people ";
    private static final PersonRow ROWS = new PersonRow();

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final AuditTrail trail;
    private final Passwords passwords;
    private final Clock clock;

    public PostgresPeople(
            JdbcClient database,
            TransactionOperations transactions,
            AuditTrail trail,
            Passwords passwords,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.trail = trail;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(String login) {
        return database.sql(SELECT + "where login = ?").param(login).query(ROWS).optional();
    }

    @Override
    public List<Person> all() {
        return database.sql(SELECT + "order by division, login").query(ROWS).list();
    }

    @Override
    public Person create(NewPerson person, Actor by) {
        PersonRules.check(person.login(), person.name(), person.roles());
        passwords.rules().check(person.password(), person.login(), person.name());
        String hash = passwords.hash(person.password());
        return transactions.execute(status -> {
            int made = database.sql(
                            "insert into people (login, name, division, roles, source, password, newcomer, created) "
                                    + "values (?, ?, ?, ?, 'LOCAL', ?, ?, ?) on conflict do nothing")
                    .params(person.login(), person.name(), person.division(), names(person.roles()))
                    .params(hash, person.newcomer(), now())
                    .update();
            if (made == 0) {
                throw new PersonRefusedException("账号“" + person.login() + "”已经存在。");
            }
            record(by, "person.created", person.login(), "角色：" + labels(person.roles()));
            return find(person.login()).orElseThrow();
        });
    }

    @Override
    public void change(String login, String name, String division, Set<Role> roles, Actor by) {
        PersonRules.check(login, name, roles);
        transactions.executeWithoutResult(status -> {
            update(
                    "update people set name = ?, division = ?, roles = ? where login = ?",
                    name,
                    division,
                    names(roles),
                    login);
            record(by, "person.changed", login, "处室：" + division + "；角色：" + labels(roles));
            requireAdministrator();
        });
    }

    @Override
    public void activate(String login, boolean active, Actor by) {
        transactions.executeWithoutResult(status -> {
            update("update people set active = ? where login = ?", active, login);
            database.sql("delete from sessions where login = ?").param(login).update();
            record(by, active ? "person.activated" : "person.deactivated", login, "");
            requireAdministrator();
        });
    }

    private void update(String sql, Object... values) {
        if (database.sql(sql).params(values).update() == 0) {
            throw new PersonRefusedException("没有这个账号。");
        }
    }

    private void requireAdministrator() {
        boolean left = !database.sql("select login from people where active and 'ADMIN' = any (roles) for update")
                .query(String.class)
                .list()
                .isEmpty();
        if (!left) {
            throw new PersonRefusedException("至少应当保留一名可以登录的管理员。");
        }
    }

    private void record(Actor by, String action, String login, String why) {
        trail.append(AuditEntry.of(by.login(), by.division(), action, "person/" + login, why));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    private static String labels(Set<Role> roles) {
        return roles.isEmpty() ? "无" : roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }
}
