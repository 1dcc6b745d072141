package org.gongkai.account;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.gongkai.account.login.SignedIn;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People for tests, and their ways in. */
public record TestPeople(People people, Sessions sessions, ApiTokens tokens) {

    public static final String PASSWORD = "Qiu-Tian-2026";

    /** Whoever has this role in this division; made when there is none. */
    public Person person(Role role, String division) {
        String login = role.name().toLowerCase(Locale.ROOT) + "." + Integer.toHexString(division.hashCode());
        return people.find(login)
                .orElseGet(() -> people.create(
                        new NewPerson(login, role.label() + "甲", division, Set.of(role), PASSWORD, false),
                        Actor.SERVICE));
    }

    /** A request header's value: a token of somebody with this role. */
    public String bearer(Role role, String division, Scope... scopes) {
        return "Bearer " + tokens.make(person(role, division).actor(), "测试", Set.of(scopes), Duration.ofDays(1));
    }

    /** A cookie's value: a session of somebody with this role. */
    public String session(Role role, String division) {
        return sessions.begin(person(role, division).login(), "127.0.0.1", "test")
                .orElseThrow();
    }

    /** For MockMvc: a request of somebody who need not exist. */
    public static RequestPostProcessor as(Actor actor) {
        Person person = new Person(
                actor.login(),
                actor.name(),
                actor.division(),
                actor.roles(),
                Source.LOCAL,
                false,
                true,
                java.util.Optional.empty());
        return SecurityMockMvcRequestPostProcessors.authentication(SignedIn.person(person));
    }

    /** For the browser: comes in by the login page and goes to where it was sent. */
    public void enter(Page page, Role role, String division) {
        page.fill("input[name=username]", person(role, division).login());
        page.fill("input[name=password]", PASSWORD);
        page.click("button[type=submit]");
    }
}
