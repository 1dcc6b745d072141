package org.gongkai.decide.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTextTests {

    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于印发办法的通知",
                "姓名 金额 1 20000 2 35000 3 41000 4 12.5%",
                "PPP 项目 VFM 评价：采用 BOT 方式，SPV 注册资本 5,000 万元",
                "ＡＢＣ公司中标结果公告 Contact: abc@example.cn"
            })
    void isEnoughWhereItCarriesTheText(String text) {
        assertThat(enough(Part.of(PartKind.PARAGRAPH, "正文", text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox jumps over the lazy dog",
                "1 20000 2 35000 3 41000",
                "Отчёт об исполнении бюджета за 2024 год",
                "Sheet1 A B C 周六 10:00",
                "Minutes of the meeting of the board, held in Shijiazhuang (石家庄市) on 5 March"
            })
    void isNotWhereItIsMissingOrStray(String text) {
        assertThat(enough(Part.of(PartKind.PARAGRAPH, "正文", text))).isFalse();
    }

    @Test
    void isEnoughWhereAChineseLetterGoesWithALongForeignPaper() {
        assertThat(enough(
                        Part.of(PartKind.PARAGRAPH, "正文", "现将贷款协议英文文本转发给你们，请认真组织实施。".repeat(5)),
                        Part.of(PartKind.PARAGRAPH, "正文", ENGLISH.repeat(200))))
                .isTrue();
    }

    @Test
    void isNotWhereOnlyAHiddenPartIsChinese() {
        assertThat(enough(
                        Part.of(PartKind.PARAGRAPH, "正文", ENGLISH), Part.of(PartKind.COMMENT, "批注", "请处长审阅，抓紧报局领导签发。")))
                .isFalse();
    }

    private static boolean enough(Part... parts) {
        return ChineseText.of(new Document("x", "0", "text/plain", ReadStatus.READ, false, List.of(parts), List.of()))
                .enough();
    }
}
