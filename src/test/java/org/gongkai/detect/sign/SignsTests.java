package org.gongkai.detect.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTests {

    private final Signs signs = new Signs(SignTable.load(Path.of("rules/lexicon/signs.csv")));

    @ParameterizedTest
    @CsvSource({
        "关于《某细则（征求意见稿）》公开征求意见的公告, PUBLIC_CONSULTATION",
        "关于征求《某细则（征求意见稿）》意见的函, ORGANS_CONSULTATION",
        "关于申请追加经费的请示, ASKS_INSTRUCTION",
        "关于同意某中心变更账户的批复, REPLY_TO_ONE",
        "某局2024年部门决算公开, DUTY_BUDGET",
        "某设备中标结果公告, DUTY_PROCUREMENT",
        "某区财政局行政处罚决定书, PENALTY_DECISION",
        "2021年度政府信息公开工作年度报告, DUTY_ANNUAL_REPORT",
    })
    void knowsADocumentByItsTitle(String title, String sign) {
        assertThat(signs(title, "正文。")).contains(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "关于《某细则（征求意见稿）》公开征求意见的公告, ORGANS_CONSULTATION",
        "关于《某规划》公开征求意见采纳情况的公告, PUBLIC_CONSULTATION",
        "某局会议情况公布, MINUTES",
        "食堂服务采购项目中标公告, LOGISTICS",
    })
    void isNotMisledByAWordInTheTitle(String title, String sign) {
        assertThat(signs(title, "正文。")).doesNotContain(sign);
    }

    @Test
    void readsAGapOnlyWithinOneSentence() {
        assertThat(signs("标题", "拟定于下月10日在交易中心开标，请注意。")).contains("BID_PENDING");
        assertThat(signs("标题", "拟定于下月研究。有关单位已经开标")).doesNotContain("BID_PENDING");
    }

    @Test
    void givesTheSentenceAsEvidence() {
        Document document = document("标题", "前一句。妥否，请批示。后一句。");

        List<Finding> found = signs.recognize(document, form("标题")).stream()
                .filter(finding -> finding.code().equals("ASKS_INSTRUCTION"))
                .toList();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("妥否，请批示");
            assertThat(document.text().substring(finding.start(), finding.end()))
                    .isEqualTo(finding.text());
        });
    }

    @Test
    void namesTheLineOfATableThatCannotBeUsed(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("signs.csv");
        Files.writeString(table, "sign,zone,phrases,except,score,why\nA,NOWHERE,x,,0.9,y\n");

        assertThatThrownBy(() -> SignTable.load(table)).hasMessageContaining("第1条");
    }

    private List<String> signs(String title, String body) {
        return signs.recognize(document(title, body), form(title)).stream()
                .map(Finding::code)
                .toList();
    }

    private static Document document(String title, String body) {
        return new Document(
                "x.txt",
                "0",
                "text/plain",
                ReadStatus.READ,
                false,
                List.of(Part.of(PartKind.PARAGRAPH, "正文第1段", title), Part.of(PartKind.PARAGRAPH, "正文第2段", body)),
                List.of());
    }

    private static OfficialForm form(String title) {
        return new OfficialForm(title, "", "", List.of(), "", "", null, null);
    }
}
