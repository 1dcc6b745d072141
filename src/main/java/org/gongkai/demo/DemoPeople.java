package org.gongkai.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.password.Passwords;

/** One person for each role, and of two divisions, with passwords that are shown once. */
final class DemoPeople {

    static final Actor BUDGET = person("demo.yusuan", "林知夏", "预算处", Role.DRAFTER);
    static final Actor WELFARE = person("demo.shebao", "周怀瑾", "社会保障处", Role.DRAFTER);
    static final Actor OFFICE = person("demo.bangongshi", "沈清和", "办公室", Role.OFFICE);
    static final Actor LEGAL = person("demo.tiaofa", "顾言之", "条法处", Role.LEGAL);
    static final Actor LEADER = person("demo.julingdao", "陆承平", "", Role.LEADER);
    static final Actor AUDITOR = person("demo.shenji", "温亦安", "", Role.AUDITOR);
    static final List<Actor> ALL = List.of(BUDGET, WELFARE, OFFICE, LEGAL, LEADER, AUDITOR);

    private final People people;
    private final Passwords passwords;

    DemoPeople(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /** Whether there is anybody beside the first administrator. */
    boolean anybody() {
        return people.all().size() > 1;
    }

    /** Makes them and shows how they come in. */
    void make(PrintStream terminal) {
        terminal.println("演示账号（密码只显示这一次）：");
        for (Actor someone : ALL) {
            String password = passwords.random();
            people.create(
                    new NewPerson(
                            someone.login(), someone.name(), someone.division(), someone.roles(), password, false),
                    Actor.SERVICE);
            terminal.printf("  %-16s %s　%s　%s%n", someone.login(), password, place(someone), someone.name());
        }
        terminal.flush();
    }

    private static String place(Actor someone) {
        String role = someone.roles().iterator().next().label();
        boolean told = someone.division().isEmpty() || someone.division().equals(role);
        return told ? role : role + "（" + someone.division() + "）";
    }

    private static Actor person(String login, String name, String division, Role role) {
        return new Actor(login, name, division, Set.of(role));
    }
}
