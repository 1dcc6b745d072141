package org.gongkai.account.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.Scope;
import org.gongkai.account.TestAccounts;
import org.gongkai.account.TestClock;
import org.gongkai.account.TestPeople;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door as browsers and programs meet it. */
@SpringBootTest(classes = LoginTests.Site.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class LoginTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private TestPeople entries;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void people() {
        if (people.find("li").isEmpty()) {
            people.create(
                    new NewPerson("li", "李", "预算处", Set.of(Role.DRAFTER), TestPeople.PASSWORD, false),
                    TestAccounts.ADMIN);
        }
    }

    @Test
    void aRightPasswordBeginsASessionThatScriptsCannotRead() throws Exception {
        MockHttpServletResponse answer = login("LI ", TestPeople.PASSWORD, "10.0.0.1");
        Cookie cookie = answer.getCookie(SessionContexts.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(perform(get("/account").cookie(cookie)).getContentAsString()).contains("李");
        perform(post("/logout").cookie(cookie).with(csrf()));
        assertThat(perform(get("/account").cookie(cookie)).getRedirectedUrl()).isEqualTo("/login");
        assertThat(recorded("login")).isPositive();
        assertThat(recorded("logout")).isPositive();
    }

    @Test
    void everyLoginBeginsAnotherSessionAndEndsTheOneBefore() throws Exception {
        Cookie first = login("li", TestPeople.PASSWORD, "10.0.0.1").getCookie(SessionContexts.COOKIE);
        Cookie second = perform(post("/login")
                        .cookie(first)
                        .param("username", "li")
                        .param("password", TestPeople.PASSWORD)
                        .with(csrf()))
                .getCookie(SessionContexts.COOKIE);
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(perform(get("/account").cookie(first)).getStatus()).isEqualTo(302);
    }

    @Test
    void afterTooManyWrongOnesNotEvenTheRightOneIsTaken() throws Exception {
        String wang = "wang" + UUID.randomUUID();
        people.create(new NewPerson(wang, "王", "预算处", Set.of(), TestPeople.PASSWORD, false), TestAccounts.ADMIN);
        for (int i = 0; i < 5; i++) {
            assertThat(login(wang, "Wrong-Pass-" + i, "10.0.0.2").getRedirectedUrl())
                    .isEqualTo("/login?wrong");
        }
        MockHttpServletResponse answer = login(wang, TestPeople.PASSWORD, "10.0.0.3");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?locked");
        assertThat(answer.getCookie(SessionContexts.COOKIE)).isNull();
        assertThat(recorded("login.refused")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aPasswordTypedAsLoginIsNotPutOnRecord() throws Exception {
        login("geheim-Wort-77", "x", "10.0.0.4");
        String records = database.sql("select string_agg(t::text, ' ') from audit_entry t")
                .query(String.class)
                .single();
        assertThat(records).contains("person/unknown").doesNotContainIgnoringCase("geheim");
    }

    @Test
    void aLoginNeedsTheTokenAgainstForgery() throws Exception {
        assertThat(perform(post("/login").param("username", "li").param("password", TestPeople.PASSWORD))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whoCameInGoesToThePageHeAskedFor() throws Exception {
        MockHttpServletResponse refused = perform(get("/account").accept(MediaType.TEXT_HTML));
        assertThat(refused.getRedirectedUrl()).isEqualTo("/login");
        MockHttpServletResponse answer = perform(post("/login")
                .cookie(refused.getCookies())
                .param("username", "li")
                .param("password", TestPeople.PASSWORD)
                .with(csrf()));
        assertThat(answer.getRedirectedUrl()).endsWith("/account");
    }

    @Test
    void programsAreToldByAStatus() throws Exception {
        assertThat(perform(get("/api/v1/reading")).getStatus()).isEqualTo(401);
        assertThat(perform(get("/api/v1/reading").header("Authorization", "Bearer gongkai_wrong"))
                        .getStatus())
                .isEqualTo(401);
        assertThat(perform(get("/account").header("HX-Request", "true")).getStatus())
                .isEqualTo(401);
    }

    @Test
    void aTokenMayWhatItsScopesSayAndItsOwnerMay() throws Exception {
        String reads = entries.bearer(Role.DRAFTER, "预算处", Scope.CASES_READ);
        String checks = entries.bearer(Role.DRAFTER, "预算处", Scope.CHECK);
        assertThat(perform(get("/api/v1/reading").header("Authorization", reads))
                        .getContentAsString())
                .isEqualTo("预算处");
        assertThat(perform(get("/api/v1/reading").header("Authorization", checks))
                        .getStatus())
                .isEqualTo(403);
        assertThat(perform(get("/account").header("Authorization", reads)).getStatus())
                .isEqualTo(403);
        String login = entries.person(Role.DRAFTER, "预算处").login();
        people.change(login, "某人", "国库处", Set.of(), TestAccounts.ADMIN);
        assertThat(perform(get("/api/v1/reading").header("Authorization", reads))
                        .getStatus())
                .isEqualTo(403);
        people.change(login, "某人", "预算处", Set.of(Role.DRAFTER), TestAccounts.ADMIN);
    }

    @Test
    void aWrongTokenIsNotMendedByASession() throws Exception {
        Cookie session = login("li", TestPeople.PASSWORD, "10.0.0.5").getCookie(SessionContexts.COOKIE);
        assertThat(perform(get("/api/v1/reading").cookie(session)).getStatus()).isEqualTo(200);
        assertThat(perform(get("/api/v1/reading").cookie(session).header("Authorization", "Bearer gongkai_x"))
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void whatSaysNothingIsForNobody() throws Exception {
        Cookie session = login("li", TestPeople.PASSWORD, "10.0.0.6").getCookie(SessionContexts.COOKIE);
        assertThat(perform(get("/forgotten").cookie(session)).getStatus()).isEqualTo(403);
    }

    @Test
    void whoMayNotIsRefusedBeforeTheRequestIsRead() throws Exception {
        Cookie session = login("li", TestPeople.PASSWORD, "10.0.0.7").getCookie(SessionContexts.COOKIE);
        assertThat(perform(post("/api/v1/reading").cookie(session).with(csrf())).getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse login(String login, String password, String address) throws Exception {
        RequestPostProcessor from = request -> {
            request.setRemoteAddr(address);
            return request;
        };
        return perform(post("/login")
                .param("username", login)
                .param("password", password)
                .with(csrf())
                .with(from));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private int recorded(String action) {
        return database.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    @EnableAutoConfiguration
    @ComponentScan({"org.gongkai.store", "org.gongkai.audit", "org.gongkai.account"})
    static class Site {

        @Bean
        Clock clock() {
            return new TestClock();
        }

        @Bean
        TestPeople testPeople(People people, Sessions sessions, ApiTokens tokens) {
            return new TestPeople(people, sessions, tokens);
        }

        @Bean
        Methods methods() {
            return new LoginTests().new Methods();
        }
    }

    /** Methods to be refused. Not static, so that no scan of the package finds them. */
    @RestController
    class Methods {

        @GetMapping("/forgotten")
        String forgotten() {
            return "open";
        }

        @GetMapping("/api/v1/reading")
        @PreAuthorize("hasAuthority('SCOPE_cases.read')")
        String reading(Actor actor) {
            return actor.division();
        }

        @PostMapping("/api/v1/reading")
        @PreAuthorize("hasAuthority('SCOPE_cases.review')")
        String reviewing(@RequestParam int needed) {
            return "" + needed;
        }
    }
}
