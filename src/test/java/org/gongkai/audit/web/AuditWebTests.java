package org.gongkai.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.account.TestPeople;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AutoConfigureMockMvc
@SpringBootTest(classes = AuditWebTests.Web.class)
class AuditWebTests {

    private static final RequestPostProcessor AUDITOR = as(Role.AUDITOR);
    private static final RequestPostProcessor ADMIN = as(Role.ADMIN);

    @Autowired
    private MockMvc web;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditRecords records;

    @BeforeEach
    void record() {
        if (records.page(AuditFilter.subject("case/17"), Long.MAX_VALUE, 1).isEmpty()) {
            trail.append(new AuditEntry(
                    "li", "预算处", "case.confirm", "case/17", "=涉及个人隐私", "ab", "r1", "m1", Map.of("version", "2")));
            trail.append(AuditEntry.of("wang", "", "login.refused", "person/wang", ""));
            trail.append(AuditEntry.of("zhao", "条法处", "case.approve", "case/17", "理由充分"));
        }
    }

    @Test
    void pagesOfTheRecordFollowEachOther() throws Exception {
        JsonNode first = json("/api/v1/audit?subject=case/17&size=1");
        assertThat(first.get("records").get(0).get("actor").asString()).isEqualTo("zhao");
        JsonNode second = json("/api/v1/audit?subject=case/17&size=1&before=" + first.get("next"));
        assertThat(second.get("records").get(0).get("actor").asString()).isEqualTo("li");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void wrongQuestionsAreAnsweredInChinese() throws Exception {
        for (String question :
                List.of("?size=0", "?size=501", "?before=x", "?from=gestern", "/proof", "/export?format=PDF")) {
            web.perform(get("/api/v1/audit" + question).with(AUDITOR))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.title").value("查询条件不对"));
        }
    }

    @Test
    void theRecordIsForAuditorsAlone() throws Exception {
        for (Role role : Role.values()) {
            int expected = role == Role.AUDITOR ? 200 : 403;
            web.perform(get("/api/v1/audit").with(as(role))).andExpect(status().is(expected));
            web.perform(get("/api/v1/audit/export").with(as(role))).andExpect(status().is(expected));
            web.perform(get("/audit").with(as(role))).andExpect(status().is(role == Role.ADMIN ? 200 : expected));
        }
        web.perform(get("/api/v1/audit")).andExpect(status().isUnauthorized());
    }

    @Test
    void administratorsAreNotToldWhatIsSaidAboutCases() throws Exception {
        web.perform(get("/audit").with(AUDITOR))
                .andExpect(content().string(containsString("理由充分")))
                .andExpect(content().string(containsString("案件 17")))
                .andExpect(content().string(containsString("登录被拒绝")));
        web.perform(get("/audit").with(ADMIN))
                .andExpect(content().string(not(containsString("理由充分"))))
                .andExpect(content().string(containsString("案件 17")))
                .andExpect(content().string(containsString("登录被拒绝")));
    }

    @Test
    void aCheckAnswersAndIsOnRecord() throws Exception {
        web.perform(post("/api/v1/audit/verification").with(AUDITOR).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.whole").value(true));
        web.perform(post("/audit/verification").with(AUDITOR).with(csrf()))
                .andExpect(content().string(containsString("记录链完整")));
        web.perform(post("/audit/verification")
                        .param("head", "17")
                        .with(AUDITOR)
                        .with(csrf()))
                .andExpect(content().string(containsString("链尾格式不对")));
        assertThat(records.page(new AuditFilter("", "", "audit.verified", null, null), Long.MAX_VALUE, 9))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anExportCarriesNoFormulas() throws Exception {
        String table = web.perform(
                        get("/api/v1/audit/export?format=CSV&subject=case/17").with(AUDITOR))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(3);
        assertThat(table).startsWith("\uFEFF序号").contains("'=涉及个人隐私").contains("version=2");
    }

    @Test
    void anExportForProgramsHasALineAnEntry() throws Exception {
        String lines = web.perform(get("/api/v1/audit/export?subject=case/17").with(AUDITOR))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSize(2);
        JsonNode entry = JsonMapper.shared().readTree(lines.lines().findFirst().orElseThrow());
        assertThat(entry.get("why").asString()).isEqualTo("=涉及个人隐私");
        assertThat(entry.get("details").get("version").asString()).isEqualTo("2");
    }

    @Test
    void theEntriesOfACaseAreGivenWithTheirChain() throws Exception {
        JsonNode proof = json("/api/v1/audit/proof?subject=case/17");
        assertThat(proof.get("records")).hasSize(2);
        assertThat(proof.get("links").size()).isGreaterThanOrEqualTo(3);
    }

    private JsonNode json(String address) throws Exception {
        String answer = web.perform(get(address).with(AUDITOR))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(answer);
    }

    private static RequestPostProcessor as(Role role) {
        return TestPeople.as(new Actor(role.name().toLowerCase(Locale.ROOT), role.label(), "某处", Set.of(role)));
    }

    @EnableAutoConfiguration
    @ComponentScan({"org.gongkai.store", "org.gongkai.account", "org.gongkai.audit"})
    static class Web {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
