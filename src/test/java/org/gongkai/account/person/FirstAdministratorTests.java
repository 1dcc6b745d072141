package org.gongkai.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.TestAccounts;
import org.gongkai.account.password.PersonPasswords;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class FirstAdministratorTests {

    private final TestAccounts accounts = new TestAccounts();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void theFirstStartShowsThePasswordOfANewAdministratorOnce() {
        start();
        Person admin = accounts.people.find("admin").orElseThrow();
        assertThat(admin.roles()).containsExactly(Role.ADMIN);
        assertThat(admin.newcomer()).isTrue();
        Matcher shown = Pattern.compile("初始密码：(\\S+)").matcher(terminal.toString(StandardCharsets.UTF_8));
        assertThat(shown.find()).isTrue();
        PersonPasswords passwords = new PersonPasswords(
                accounts.database, accounts.transactions, accounts.trail::add, accounts.passwords());
        assertThat(passwords.matches("admin", shown.group(1))).isTrue();
        terminal.reset();
        start();
        assertThat(terminal.size()).isZero();
        assertThat(accounts.people.all()).hasSize(1);
    }

    private void start() {
        new FirstAdministrator(
                        accounts.people, accounts.passwords(), new PrintStream(terminal, true, StandardCharsets.UTF_8))
                .run(new DefaultApplicationArguments());
    }
}
