package org.gongkai.detect.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternalMarksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内部资料　注意保存",
                "内部文件　不得外传",
                "（仅供领导参阅，请勿转发）",
                "工作秘密",
                "某财监〔2026〕8号　　　　内部材料　妥善保管",
                "本件系工作秘密，用后由预算处收回。",
                "本报告请控制在局领导、国库处范围内传阅。",
                "该稿请控制知悉范围，不对外发布。",
                "【内部使用】",
                "不得翻印"
            })
    void findsAMarkOfThisDocument(String line) {
        assertThat(sure(Given.paragraphs("某某情况", line))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "个别处室对“工作秘密”“内部资料”的界限把握不准。",
                "依据《某某市财政局工作秘密管理办法》追究责任。",
                "不得以“内部掌握”为由拒绝公开。",
                "严守工作秘密，遵守会议纪律，讨论过程不得外传，以公开发布的文件为准。",
                "有健全的代理记账业务内部规范。",
                "成本控制在10%以内。",
                "会议要求，对投标人名单不得对外提供，违者严肃处理，并追究有关人员责任。"
            })
    void takesNoProseForAMark(String line) {
        assertThat(sure(Given.paragraphs("某某情况", line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HEADER,内部资料 注意保存", "FOOTER,仅供领导参阅 请勿翻印外传", "TEXT_BOX,工作秘密", "HIDDEN_TEXT,内部口径，不对外", "COMMENT,内部掌握，不发布"
    })
    void findsAMarkOutsideOfTheBody(PartKind kind, String text) {
        assertThat(sure(Given.parts(Part.of(PartKind.PARAGRAPH, "正文", "某某情况"), Part.of(kind, kind.label(), text))))
                .isNotEmpty();
    }

    @Test
    void staysQuickWhateverIsRepeated() {
        Document document = Given.paragraphs("内部资料".repeat(5000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sure(document));
    }

    private static List<Finding> sure(Document document) {
        return new InternalMarks()
                .find(Lines.of(Reading.of(document)), Given.NO_FORM).stream()
                        .filter(Finding::sure)
                        .toList();
    }
}
