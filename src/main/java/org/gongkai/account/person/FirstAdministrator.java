package org.gongkai.account.person;

import java.io.PrintStream;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.password.Passwords;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Where nobody is to administer, makes an administrator whose password is shown once, on the terminal and not in logs. */
final class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";

    private final People people;
    private final Passwords passwords;
    private final PrintStream terminal;

    FirstAdministrator(People people, Passwords passwords, PrintStream terminal) {
        this.people = people;
        this.passwords = passwords;
        this.terminal = terminal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.all().isEmpty()) {
            return;
        }
        String password = passwords.random();
        people.create(new NewPerson(LOGIN, "系统管理员", "", Set.of(Role.ADMIN), password, true), Actor.SERVICE);
        terminal.println("首次启动：已建立管理员账号。账号：" + LOGIN + "　初始密码：" + password);
        terminal.println("该密码只显示这一次，首次登录后必须修改。");
        terminal.flush();
    }
}
