package org.gongkai.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.account.TestAccounts.ADMIN;

import java.time.Duration;
import java.util.Set;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresSessionsTests {

    private final TestAccounts accounts = new TestAccounts();
    private final Sessions sessions =
            new PostgresSessions(accounts.database, accounts.transactions, TestAccounts.SETTINGS, accounts.clock);

    @BeforeEach
    void people() {
        accounts.person("boss", Role.ADMIN);
        accounts.person("li", Role.DRAFTER);
        accounts.person("wang", Role.DRAFTER);
    }

    @Test
    void theSecretAloneIsKnownAgain() {
        String secret = begin("li");
        assertThat(sessions.person(secret)).map(Person::login).contains("li");
        assertThat(sessions.person(secret + "x")).isEmpty();
        assertThat(sessions.person(sessions.id(secret))).isEmpty();
    }

    @Test
    void whoHasTooManyLosesTheOldest() {
        String first = begin("li");
        accounts.clock.pass(Duration.ofMinutes(5));
        String others = begin("wang");
        String second = begin("li");
        begin("li");
        begin("li");
        assertThat(sessions.of("li")).hasSize(3);
        assertThat(sessions.person(first)).isEmpty();
        assertThat(sessions.person(second)).isPresent();
        assertThat(sessions.person(others)).isPresent();
    }

    @Test
    void anIdleSessionEndsAndAUsedOneGoesOn() {
        String used = begin("li");
        String idle = begin("li");
        accounts.clock.pass(Duration.ofMinutes(20));
        assertThat(sessions.person(used)).isPresent();
        accounts.clock.pass(Duration.ofMinutes(20));
        assertThat(sessions.person(used)).isPresent();
        assertThat(sessions.person(idle)).isEmpty();
    }

    @Test
    void noSessionOutlivesADay() {
        String secret = begin("li");
        for (int i = 0; i < 36; i++) {
            assertThat(sessions.person(secret)).isPresent();
            accounts.clock.pass(Duration.ofMinutes(20));
        }
        accounts.clock.pass(Duration.ofMinutes(1));
        assertThat(sessions.person(secret)).isEmpty();
    }

    @Test
    void aChangeOfRolesHoldsAtOnce() {
        String secret = begin("li");
        accounts.people.change("li", "某人", "国库处", Set.of(Role.LEADER), ADMIN);
        assertThat(sessions.person(secret).orElseThrow().roles()).containsExactly(Role.LEADER);
    }

    @Test
    void whoMayNoLongerComeInIsOutAtOnce() {
        String secret = begin("li");
        accounts.people.activate("li", false, ADMIN);
        assertThat(sessions.person(secret)).isEmpty();
        assertThat(sessions.begin("li", "127.0.0.1", "")).isEmpty();
        accounts.people.activate("li", true, ADMIN);
        assertThat(sessions.person(secret)).isEmpty();
    }

    @Test
    void onlyOnesOwnSessionsCanBeEnded() {
        String mine = begin("li");
        String other = begin("li");
        String others = begin("wang");
        sessions.end("li", sessions.id(others));
        assertThat(sessions.person(others)).isPresent();
        sessions.endOthers("li", mine);
        assertThat(sessions.person(mine)).isPresent();
        assertThat(sessions.person(other)).isEmpty();
        sessions.end(mine);
        assertThat(sessions.person(mine)).isEmpty();
    }

    private String begin(String login) {
        return sessions.begin(login, "127.0.0.1", "Mozilla/5.0 (Windows NT 10.0) Chrome/126 Edg/126")
                .orElseThrow();
    }
}
