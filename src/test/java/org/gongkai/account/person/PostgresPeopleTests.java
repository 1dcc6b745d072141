package org.gongkai.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.account.TestAccounts.ADMIN;

import java.util.Set;
import org.gongkai.account.NewPerson;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Role;
import org.gongkai.account.TestAccounts;
import org.gongkai.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresPeopleTests {

    private final TestAccounts accounts = new TestAccounts();

    @Test
    void whoWasMadeIsFoundAndOnRecord() {
        Person made = accounts.person("li.si", Role.DRAFTER, Role.LEADER);
        assertThat(accounts.people.find("li.si")).contains(made);
        assertThat(made.actor().roles()).containsExactlyInAnyOrder(Role.DRAFTER, Role.LEADER);
        assertThat(accounts.trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("person.created");
            assertThat(entry.subject()).isEqualTo("person/li.si");
            assertThat(entry.actor()).isEqualTo("admin");
            assertThat(entry.toString()).doesNotContain(TestPeople.PASSWORD);
        });
        assertThat(accounts.people.find("li")).isEmpty();
    }

    @Test
    void noPasswordIsKeptAsItIs() {
        accounts.person("li");
        String kept = accounts.database
                .sql("select password from people")
                .query(String.class)
                .single();
        assertThat(kept).startsWith("$argon2id$").doesNotContain(TestPeople.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Li", "李四", "li si", "-li", "li/..", "system", "anonymous", "new"})
    void someLoginsCannotBe(String login) {
        assertThatThrownBy(() -> accounts.person(login)).isInstanceOf(PersonRefusedException.class);
        assertThat(accounts.trail).isEmpty();
    }

    @Test
    void aTakenLoginIsRefused() {
        accounts.person("li");
        assertThatThrownBy(() -> accounts.person("li")).hasMessageContaining("已经存在");
    }

    @Test
    void administrationAndAuditAreNotInOneHand() {
        assertThatThrownBy(() -> accounts.person("li", Role.ADMIN, Role.AUDITOR))
                .hasMessageContaining("不得兼任");
        accounts.person("li", Role.ADMIN);
        assertThatThrownBy(() -> accounts.people.change("li", "某人", "", Set.of(Role.ADMIN, Role.AUDITOR), ADMIN))
                .hasMessageContaining("不得兼任");
    }

    @Test
    void theLastAdministratorStays() {
        accounts.person("li", Role.ADMIN);
        assertThatThrownBy(() -> accounts.people.activate("li", false, ADMIN)).hasMessageContaining("至少");
        assertThatThrownBy(() -> accounts.people.change("li", "某人", "", Set.of(), ADMIN))
                .hasMessageContaining("至少");
        assertThat(accounts.people.find("li").orElseThrow().active()).isTrue();
        accounts.person("wang", Role.ADMIN);
        accounts.people.activate("li", false, ADMIN);
        assertThat(accounts.people.find("li").orElseThrow().active()).isFalse();
    }

    @Test
    void aWeakPasswordMakesNoAccount() {
        assertThatThrownBy(
                        () -> accounts.people.create(new NewPerson("li", "李", "", Set.of(), "12345678", false), ADMIN))
                .isInstanceOf(PersonRefusedException.class);
        assertThat(accounts.people.all()).isEmpty();
    }
}
