package org.gongkai.service;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gongkai.account.AccountSettings;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.Scope;
import org.gongkai.account.password.Passwords;
import org.gongkai.account.person.PostgresPeople;
import org.gongkai.account.session.PostgresSessions;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.PostgresApiTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People of a service in another process, put into its database.
 *
 * @param tokens a token for each role
 * @param cookies a session for each role
 */
record ServicePeople(Map<Role, String> tokens, Map<Role, String> cookies) {

    private static final List<Role> ROLES = List.of(Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR);

    private static final AccountSettings SETTINGS =
            new AccountSettings(3, Duration.ofHours(1), Duration.ofHours(2), 5, 50, Duration.ofMinutes(15));

    /** One for each role that works on cases. */
    static ServicePeople make(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        Clock clock = Clock.systemUTC();
        People people = new PostgresPeople(jdbc, transactions, entry -> {}, new Passwords(), clock);
        PostgresApiTokens tokens = new PostgresApiTokens(jdbc, transactions, entry -> {}, clock);
        Sessions sessions = new PostgresSessions(jdbc, transactions, SETTINGS, clock);
        Map<Role, String> made = new EnumMap<>(Role.class);
        Map<Role, String> cookies = new EnumMap<>(Role.class);
        for (Role role : ROLES) {
            String login = "test." + role.name().toLowerCase(Locale.ROOT);
            NewPerson person = new NewPerson(login, role.label(), "预算处", Set.of(role), "Qiu-Tian-2026", false);
            Actor actor = people.create(person, Actor.SERVICE).actor();
            Set<Scope> scopes = Arrays.stream(Scope.values())
                    .filter(scope -> scope.isOf(actor.roles()))
                    .collect(Collectors.toSet());
            made.put(role, tokens.make(actor, "测试", scopes, Duration.ofDays(1)));
            cookies.put(role, sessions.begin(login, "127.0.0.1", "test").orElseThrow());
        }
        return new ServicePeople(made, cookies);
    }

    String token(Role role) {
        return Objects.requireNonNull(tokens.get(role));
    }

    /** What a browser sends. */
    String cookie(Role role) {
        return "gongkai-session=" + cookies.get(role);
    }
}
