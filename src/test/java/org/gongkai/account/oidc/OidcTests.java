package org.gongkai.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.Source;
import org.gongkai.account.TestAccounts;
import org.gongkai.account.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The whole exchange with an identity provider. */
@SpringBootTest(classes = OidcTests.Site.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class OidcTests {

    private static final TestProvider PROVIDER = new TestProvider();

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        String registration = "spring.security.oauth2.client.registration.bureau.";
        String provider = "spring.security.oauth2.client.provider.bureau.";
        Map.of(
                        registration + "client-id", "gongkai",
                        registration + "client-secret", "secret",
                        registration + "client-name", "市统一认证",
                        registration + "scope", "openid,profile",
                        registration + "authorization-grant-type", "authorization_code",
                        registration + "redirect-uri", "{baseUrl}/login/oauth2/code/{registrationId}",
                        provider + "authorization-uri", PROVIDER.address() + "/authorize",
                        provider + "token-uri", PROVIDER.address() + "/token",
                        provider + "jwk-set-uri", PROVIDER.address() + "/keys")
                .forEach((name, value) -> settings.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void theLoginPageOffersIt() throws Exception {
        assertThat(web.perform(get("/login")).andReturn().getResponse().getContentAsString())
                .contains("通过市统一认证登录", "/oauth2/authorization/bureau");
    }

    @Test
    void whoIsVouchedForComesInWithoutRoles() throws Exception {
        Cookie session = enter("17", "Sun", "孙某").getCookie("gongkai-session");
        Person sun = people.find("sun").orElseThrow();
        assertThat(sun.source()).isEqualTo(Source.OIDC);
        assertThat(sun.roles()).isEmpty();
        MockHttpServletResponse page =
                web.perform(get("/account").cookie(session)).andReturn().getResponse();
        assertThat(page.getContentAsString()).contains("孙某", "尚未分配角色");
        assertThat(web.perform(get("/people").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void nobodyEntersUnderTheLoginOfALocalAccount() throws Exception {
        people.create(
                new NewPerson("qian", "钱", "", Set.of(Role.LEADER), TestPeople.PASSWORD, false), TestAccounts.ADMIN);
        MockHttpServletResponse answer = enter("18", "qian", "钱");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?stranger");
        assertThat(answer.getCookie("gongkai-session")).isNull();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() throws Exception {
        PROVIDER.vouchesFor("19", "zhou", "周", "other");
        MockHttpServletResponse answer = web.perform(get("/login/oauth2/code/bureau?code=c&state=made-up"))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?stranger");
        assertThat(people.find("zhou")).isEmpty();
    }

    private MockHttpServletResponse enter(String subject, String login, String name) throws Exception {
        MvcResult begun = web.perform(get("/oauth2/authorization/bureau")).andReturn();
        UriComponents asked = UriComponentsBuilder.fromUriString(
                        begun.getResponse().getRedirectedUrl())
                .build();
        PROVIDER.vouchesFor(subject, login, name, asked.getQueryParams().getFirst("nonce"));
        String state = UriUtils.decode(asked.getQueryParams().getFirst("state"), "UTF-8");
        return web.perform(get("/login/oauth2/code/bureau")
                        .param("code", "c")
                        .param("state", state)
                        .session((MockHttpSession) begun.getRequest().getSession()))
                .andReturn()
                .getResponse();
    }

    @EnableAutoConfiguration
    @ComponentScan({"org.gongkai.store", "org.gongkai.audit", "org.gongkai.account"})
    static class Site {

        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }
}
