package org.gongkai.detect.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.SecretMark;
import org.gongkai.detect.SecretMark.Level;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.form.Lines;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMarksTests {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            秘密★10年 | SECRET | 2034-03-05
            机密★2045年3月1日 | CONFIDENTIAL | 2045-03-01
            绝密★ | TOP_SECRET | 2054-03-05
            机密★启用前 | CONFIDENTIAL | 2044-03-05
            秘 密 ★ １０ 年 | SECRET | 2034-03-05
            秘密 ★ 一年 | SECRET | 2025-03-05
            机密＊十五年 | CONFIDENTIAL | 2039-03-05
            秘密☆6个月 | SECRET | 2024-09-05
            000012　机密★20年　　特急 | CONFIDENTIAL | 2044-03-05
            密级：秘密　保密期限：五年 | SECRET | 2029-03-05
            密 级：机密 | CONFIDENTIAL | 2044-03-05
            秘密 | SECRET | 2034-03-05
            秘密 10年 | SECRET | 2034-03-05
            """)
    void readsAMarkInTheHead(String line, Level level, LocalDate expires) {
        SecretMark mark = SecretMark.parse(
                sure(Given.paragraphs(line, "某某市财政局文件", "关于某事的通知")).get(0).text());

        assertThat(mark.level()).isEqualTo(level);
        assertThat(mark.expiry(ISSUED)).isEqualTo(expires);
    }

    @Test
    void readsAMarkInTheHeaderOrInTwoLinesOrInCells() {
        assertThat(sure(Given.parts(
                        Part.of(PartKind.PARAGRAPH, "正文", "关于某事的通知"), Part.of(PartKind.HEADER, "页眉", "秘密★5年"))))
                .hasSize(1);
        assertThat(sure(Given.paragraphs("密级：秘密", "保密期限：10年", "关于某事的通知")))
                .extracting(Finding::text)
                .containsExactly("密级：秘密\n保密期限：10年");
        assertThat(sure(Given.table("密级|秘密|保密期限|10年", "标题|关于某事的通知"))).hasSize(1);
    }

    @Test
    void readsAStarThatWasMisreadInAScan() {
        assertThat(sure(Given.scan("机密女20年", "关于某事的通知")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(SecretMark.parse(finding.text()).expiry(ISSUED))
                                .isEqualTo(LocalDate.of(2044, 3, 5)));
    }

    @Test
    void knowsWhenSecrecyEndsWithUse() {
        assertThat(SecretMark.parse(
                                sure(Given.paragraphs("机密★启用前", "试卷")).get(0).text())
                        .untilUsed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉及国家秘密的除外，保守秘密和商业秘密。",
                "档案按机密级管理。",
                "商业秘密 未经许可不得披露",
                "这份材料2003年下发时标有“机密★长期”，早已解密。",
                "原件标注秘密★5年，本件为摘编。",
                "试卷封面为“绝密★启用前”。",
                "例如秘密★10年，应当标注在首页左上角。",
                "密级：□绝密　□机密　□秘密",
                "密级：无",
                "绝密级、机密级、秘密级国家秘密载体",
                "秘密级事项10年内不得公开。"
            })
    void takesNoWordsForAMark(String line) {
        assertThat(sure(Given.paragraphs("关于某事的通知", line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于商请支持的函 | 来函的密级处手写“待定”，没有保密期限。 | true
            关于补助资金的通知 | 此件是否定密尚未确定，请主管部门明确。 | true
            关于补助资金的通知 | 此件可能涉及国家秘密，起草时未履行定密程序。 | true
            关于补助资金的报告 | 应否定密尚未确定，请明确。 | true
            关于补助资金的报告 | 有关数据暂不发布。是否定密尚未确定。 | true
            关于补助资金的报告 | 该方案应否定密尚未确定。 | true
            关于保密检查的报告 | 各单位对应否定密不明确的事项，及时请示。 | false
            保密工作管理办法 | 对应否定密不明确的，报主管部门确定。 | false
            2024年度工作报告 | 对可能涉及国家秘密的信息，一律先审查。 | false
            """)
    void hearsDoubtOnlyOfThisDocument(String title, String line, boolean doubtful) {
        Document document = Given.paragraphs(title, line);
        List<Finding> findings = new SecrecyDoubts().find(Lines.of(Reading.of(document)), Given.titled(title));

        assertThat(findings.stream().anyMatch(Finding::sure)).isEqualTo(doubtful);
    }

    private static List<Finding> sure(Document document) {
        return new SecretMarks()
                .find(Lines.of(Reading.of(document)), Given.NO_FORM).stream()
                        .filter(Finding::sure)
                        .toList();
    }
}
