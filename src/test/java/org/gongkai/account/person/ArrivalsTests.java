package org.gongkai.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.account.TestAccounts.ADMIN;

import java.util.Set;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.Source;
import org.gongkai.account.TestAccounts;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private final TestAccounts accounts = new TestAccounts();
    private final Arrivals arrivals =
            new Arrivals(accounts.database, accounts.transactions, accounts.trail::add, accounts.clock);

    @Test
    void whoIsNotKnownGetsAnAccountWithoutRoles() {
        Person arrived = arrivals.arrive(Source.LDAP, "ldap:sun", "sun", "孙").orElseThrow();
        assertThat(arrived.roles()).isEmpty();
        assertThat(arrived.source()).isEqualTo(Source.LDAP);
        assertThat(accounts.actions()).containsExactly("person.arrived");
    }

    @Test
    void whoIsKnownKeepsWhatHeIsHere() {
        arrivals.arrive(Source.OIDC, "oidc:a#1", "sun", "孙");
        accounts.person("admin2", Role.ADMIN);
        accounts.people.change("sun", "孙", "国库处", Set.of(Role.DRAFTER), ADMIN);
        Person again = arrivals.arrive(Source.OIDC, "oidc:a#1", "renamed", "孙某").orElseThrow();
        assertThat(again.login()).isEqualTo("sun");
        assertThat(again.roles()).containsExactly(Role.DRAFTER);
    }

    @Test
    void nobodyTakesOverALoginOfAnotherSource() {
        accounts.person("sun", Role.LEADER);
        assertThat(arrivals.arrive(Source.OIDC, "oidc:a#1", "sun", "孙")).isEmpty();
        arrivals.arrive(Source.OIDC, "oidc:a#2", "qian", "钱");
        assertThat(arrivals.arrive(Source.OIDC, "oidc:a#3", "qian", "钱")).isEmpty();
        assertThat(arrivals.arrive(Source.LDAP, "ldap:qian", "qian", "钱")).isEmpty();
    }

    @Test
    void aNameThatCannotBeALoginIsRefused() {
        assertThat(arrivals.arrive(Source.OIDC, "oidc:a#1", "孙", "孙")).isEmpty();
        assertThat(arrivals.arrive(Source.OIDC, "oidc:a#1", "system", "孙")).isEmpty();
    }
}
