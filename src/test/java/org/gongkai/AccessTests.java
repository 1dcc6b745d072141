package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.Scope;
import org.gongkai.account.Source;
import org.gongkai.account.login.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.security.access.expression.SecurityExpressionRoot;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks over every endpoint there is, also those of the frameworks, with everybody who could come. */
@SpringBootTest(classes = GongkaiApplication.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AccessTests {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static final Map<String, Authentication> CALLERS = callers();

    @Autowired
    private MockMvc web;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        List<String> silent = endpoints().stream()
                .filter(endpoint -> endpoint.rule().isEmpty())
                .map(Endpoint::toString)
                .toList();
        assertThat(silent).as("endpoints without @PreAuthorize").isEmpty();
    }

    @Test
    void everyRuleIsForSomebody() {
        List<String> forNobody = endpoints().stream()
                .filter(endpoint -> CALLERS.values().stream().noneMatch(caller -> may(caller, endpoint)))
                .map(Endpoint::toString)
                .toList();
        assertThat(forNobody).as("endpoints whose rule nobody meets").isEmpty();
    }

    @Test
    void everyEndpointRefusesAllOthers() throws Exception {
        List<String> open = new ArrayList<>();
        int refused = 0;
        for (Endpoint endpoint : endpoints()) {
            for (Map.Entry<String, Authentication> caller : CALLERS.entrySet()) {
                if (!may(caller.getValue(), endpoint)) {
                    refused++;
                    if (!refuses(endpoint, caller.getValue())) {
                        open.add(endpoint + " for " + caller.getKey());
                    }
                }
            }
        }
        assertThat(open).as("endpoints open to whom they are not for").isEmpty();
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void noChangeIsTakenFromAPageThatIsNotOurs() throws Exception {
        List<String> open = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            Optional<Authentication> caller =
                    CALLERS.values().stream().filter(one -> may(one, endpoint)).findFirst();
            if (endpoint.changes() && caller.isPresent()) {
                MvcResult answer = web.perform(endpoint.request().with(authentication(caller.get())))
                        .andReturn();
                if (answer.getResponse().getStatus() != 403) {
                    open.add(endpoint.toString());
                }
            }
        }
        assertThat(open).as("endpoints that need no token against forgery").isEmpty();
    }

    private boolean refuses(Endpoint endpoint, Authentication caller) throws Exception {
        MvcResult answer = web.perform(
                        endpoint.request().with(authentication(caller)).with(csrf()))
                .andReturn();
        int status = answer.getResponse().getStatus();
        String elsewhere =
                Optional.ofNullable(answer.getResponse().getRedirectedUrl()).orElse("");
        return status == 401 || status == 403 || elsewhere.equals("/login") || elsewhere.equals("/account/password");
    }

    private List<Endpoint> endpoints() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> Endpoint.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean may(Authentication caller, Endpoint endpoint) {
        return endpoint.rule().filter(rule -> rule.test(new Asked(caller))).isPresent();
    }

    private static Map<String, Authentication> callers() {
        Map<String, Authentication> callers = new LinkedHashMap<>();
        callers.put("nobody", NOBODY);
        callers.put("a person without roles", SignedIn.person(person(Set.of(), false)));
        callers.put("a newcomer", SignedIn.person(person(EnumSet.of(Role.LEADER), true)));
        for (Role role : Role.values()) {
            callers.put(role.name(), SignedIn.person(person(Set.of(role), false)));
        }
        Set<Role> all = EnumSet.allOf(Role.class);
        callers.put("a token without scopes", SignedIn.token(person(all, false), Set.of()));
        Arrays.stream(Scope.values())
                .forEach(scope ->
                        callers.put("a token of " + scope.key(), SignedIn.token(person(all, false), Set.of(scope))));
        callers.put(
                "a token whose owner has no roles",
                SignedIn.token(person(Set.of(), false), EnumSet.allOf(Scope.class)));
        return callers;
    }

    private static Person person(Set<Role> roles, boolean newcomer) {
        return new Person("zhao", "赵", "预算处", roles, Source.LOCAL, newcomer, true, Optional.empty());
    }

    /** What rules are asked of. */
    static final class Asked extends SecurityExpressionRoot<Object> {

        Asked(Authentication caller) {
            super(() -> caller, new Object());
        }
    }
}
