package org.gongkai.detect.number.contact;

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
                "手机13731046825。",
                "联系电话：137 3104 6825",
                "电话是137-3104-6825，",
                "手机１３７３１０４６８２５",
                "手机一三七三一〇四六八二五",
                "（微信同号）+86 13731046825",
                "手机18733 052 614",
                "联系电话：一三七、三一〇四、六八二五",
                "王某（138 3319 5207）",
                "女儿18669801234",
                "联系方式 1373104\n6825"
            })
    void findsAMobileHoweverItIsWritten(String text) {
        assertThat(sure(Given.paragraphs(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合同编号：13604452026",
                "采购计划备案号：13512267193",
                "指标流水号15733902648",
                "项目编码（XM-JX-2022-136 8145 7209）",
                "13860423000元",
                "预算金额：13,860,423.00元",
                "手机138****8000",
                "手机尾号3317",
                "编号SJ13604452026",
                "登记号18912345678-015",
                "身份证号13010419850\n3123456"
            })
    void takesNoLookAlikeForOne(String text) {
        assertThat(sure(Given.paragraphs(text))).isEmpty();
    }

    @Test
    void obeysTheHeaderOfAColumn() {
        Document document = Given.table("资产编号|名称|手机", "13905142286|护理床|13731046825", "13652917438|轮椅|137 3104 6826");

        assertThat(sure(document)).extracting(Finding::text).containsExactly("13731046825", "137 3104 6826");
    }

    @Test
    void obeysTheHeaderOfATableDrawnInText() {
        Document document = Given.paragraphs("资产编号\t名称", "13905142286\t护理床", "| 姓名 | 联系电话 |", "| 甲某 | 13731046825 |");

        assertThat(sure(document)).extracting(Finding::text).containsExactly("13731046825");
    }

    @Test
    void tellsADutyTelephoneFromAPersons() {
        assertThat(sure(Given.paragraphs("24小时值班电话：13731046825", "本人手机：13731046826")))
                .extracting(Finding::whose)
                .containsExactly(Whose.OFFICIAL, Whose.PRIVATE_PERSON);
    }

    private static List<Finding> sure(Document document) {
        return new MobileRecognizer()
                .find(Reading.of(document)).stream().filter(Finding::sure).toList();
    }
}
