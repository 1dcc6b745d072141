package org.gongkai.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileRecognizerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "手机13896260455。",
                "联系电话：138 9626 0455",
                "电话是138-9626-0455，",
                "手机１３８９６２６０４５５",
                "手机一三八九六二六〇四五五",
                "（微信同号）+86 13896260455",
                "手机18980 526 842",
                "联系电话：一三八、九六二六、〇四五五",
                "王某（139 2031 7699）",
                "女儿18669801234",
                "联系方式 1389626\n0455"
            })
    void findsAMobileHoweverItIsWritten(String text) {
        assertThat(sure(Given.paragraphs(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合同编号：13801302024",
                "采购计划备案号：13910137857",
                "指标流水号15889018933",
                "项目编码（PS-FX-2023-138 0131 2604）",
                "13860423000元",
                "预算金额：13,860,423.00元",
                "手机138****8000",
                "手机尾号3317",
                "编号SJ13801302024",
                "登记号18912345678-015",
                "身份证号13010419850\n3123456"
            })
    void takesNoLookAlikeForOne(String text) {
        assertThat(sure(Given.paragraphs(text))).isEmpty();
    }

    @Test
    void obeysTheHeaderOfAColumn() {
        Document document = Given.table("资产编号|名称|手机", "13887862345|护理床|13896260455", "13874203776|轮椅|138 9626 0456");

        assertThat(sure(document)).extracting(Finding::text).containsExactly("13896260455", "138 9626 0456");
    }

    @Test
    void obeysTheHeaderOfATableDrawnInText() {
        Document document = Given.paragraphs("资产编号\t名称", "13887862345\t护理床", "| 姓名 | 联系电话 |", "| 甲某 | 13896260455 |");

        assertThat(sure(document)).extracting(Finding::text).containsExactly("13896260455");
    }

    @Test
    void tellsADutyTelephoneFromAPersons() {
        assertThat(sure(Given.paragraphs("24小时值班电话：13896260455", "本人手机：13896260456")))
                .extracting(Finding::whose)
                .containsExactly(Whose.OFFICIAL, Whose.PRIVATE_PERSON);
    }

    private static List<Finding> sure(Document document) {
        return new MobileRecognizer()
                .find(Reading.of(document)).stream().filter(Finding::sure).toList();
    }
}
