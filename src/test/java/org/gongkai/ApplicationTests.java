package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.account.TestPeople.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application as it is shipped: real reading process, models and rules. */
@SpringBootTest(classes = GongkaiApplication.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTests {

    private static final String NOTICE = """
            石家庄市财政局
            2026年度会计人员继续教育补助名单公示
            现将补助名单予以公示，公示期为2026年3月5日至3月11日。
            补助对象：谷雨生，身份证号：130102199003070134，手机号码：13930100001。
            监督电话：0311-86000001
            石家庄市财政局
            2026年3月5日
            """;
    private static final String SECRET = """
            机密★20年
            石家庄市财政局文件
            关于战备应急资金安排情况的报告
            现将青石沟储备点资金安排情况报告如下。
            石家庄市财政局
            2026年3月5日
            """;

    private static final Actor DRAFTER = new Actor("li", "李", "预算处", Set.of(Role.DRAFTER));

    @Autowired
    private MockMvc web;

    @Test
    void aNoticeGetsASuggestionWhosePrivateNumbersGo(CapturedOutput output) throws Exception {
        JsonNode result = check("公示.txt", NOTICE);
        assertThat(result.get("status").asString()).isEqualTo("CHECKED");
        assertThat(texts(result.get("redactions"))).contains("13930100001").doesNotContain("0311-86000001");
        assertThat(result.get("grounds").get(0).get("basis").asString()).contains("第十五条");
        assertThat(result.get("rules").get("version").asString()).hasSize(64);
        assertThat(output).doesNotContain("13930100001", "谷雨生", "公示.txt");
    }

    @Test
    void aLiveSecretMarkIsAnIncidentOfWhichNothingIsLeft(CapturedOutput output) throws Exception {
        JsonNode result = check("储备库报告.txt", SECRET);
        assertThat(result.get("status").asString()).isEqualTo("SECRET_MARK_FOUND");
        assertThat(result.get("attribute").asString()).isEqualTo("WITHHELD");
        assertThat(result.toString()).contains("机密★20年").doesNotContain("青石沟", "战备");
        assertThat(output).doesNotContain("青石沟", "战备", "储备点");
    }

    @Test
    void whatIsNoDocumentIsUnreadableAndGoesToAPerson() throws Exception {
        for (String content : List.of("PK\u0003\u0004broken", "")) {
            JsonNode result = check("坏.docx", content);
            assertThat(result.get("status").asString()).isEqualTo("UNREADABLE");
            assertThat(result.get("attribute").asString()).isEqualTo("UNDETERMINED");
            assertThat(result.get("warnings")).isNotEmpty();
        }
    }

    private JsonNode check(String name, String content) throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
        String answer = web.perform(multipart("/api/v1/checks")
                        .file(file)
                        .param("asOf", "2026-11-22")
                        .with(as(DRAFTER))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.builder().build().readTree(answer).get(0);
    }

    private static String texts(JsonNode list) {
        return list.valueStream()
                .map(one -> one.get("text").asString())
                .toList()
                .toString();
    }
}
