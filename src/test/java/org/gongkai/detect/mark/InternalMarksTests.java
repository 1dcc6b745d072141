package org.gongkai.detect.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.gongkai.detect.Finding;
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

class InternalMarksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内部资料　注意保存",
                "内部文件　严禁外传",
                "（仅供领导参阅，请勿转发）",
                "工作秘密",
                "某财监〔2025〕16号　　　　内部材料　注意保管",
                "此件属工作秘密，阅后由综合处收回。",
                "此稿请控制在分管领导、税政处范围内传阅。",
                "此件请控制知悉范围，禁止转发。",
                "【内部使用】",
                "不得翻印",
                "内部资料　请妥为保存",
                "请妥善保管，不得外传"
            })
    void findsAMarkOfThisDocument(String line) {
        assertThat(sure(Given.paragraphs("某某情况", line))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "个别处室对“工作秘密”“内部资料”的界限把握不准。",
                "依据《某某市财政局工作秘密管理规定》处理。",
                "不得以“内部掌握”为由拒绝公开。",
                "严守工作秘密，遵守会议纪律，议事情况不得外传，以正式公布的结果为准。",
                "建立资产评估业务内部规范。",
                "请妥为保存",
                "（请妥善保管）",
                "请妥善保管准考证，凭证入场。",
                "成本控制在10%以内。",
                "会议要求，对投标人名单不得对外提供，违者严肃处理，并追究有关人员责任。"
            })
    void takesNoProseForAMark(String line) {
        assertThat(sure(Given.paragraphs("某某情况", line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HEADER,内部资料 注意保存", "FOOTER,仅供领导参阅 严禁复印外传", "TEXT_BOX,工作秘密", "HIDDEN_TEXT,内部口径，不对外", "COMMENT,内部掌握，不发布"
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
