package org.gongkai.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdCardRecognizerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人李某，身份证号13010419850312345【6】。",
                "证件号码：130104198503123456",
                "身份证130104 19850312 3456，男",
                "身份证号 130104-19850312-3456",
                "身份证：１３０１０４１９８５０３１２３４５６",
                "身份证号一三〇一〇四一九八五〇三一二三四五六",
                "持11010519491231002x号证件",
                "1 3 0 1 0 4 1 9 8 5 0 3 1 2 3 4 5 6",
                "残疾人证号13010419850312345612",
                "身份证号110105491231002"
            })
    void findsAnIdentityNumberHoweverItIsWritten(String text) {
        assertThat(sure(Given.paragraphs(text.replace("【", "").replace("】", ""))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目编码130104198503123457",
                "项目编号：130104198503123456",
                "130104198503123457",
                "身份证号1301**********3456",
                "身份证号130104××××××××3456",
                "统一社会信用代码91130100MA0ABCD12M",
                "身份证号130104198502303456",
                "预算项目130104198513123456元"
            })
    void takesNoLookAlikeForOne(String text) {
        assertThat(sure(Given.paragraphs(text))).isEmpty();
    }

    @Test
    void readsAcrossALineBreak() {
        Document document = Given.paragraphs("您（身份证号13010419850", "3123456，手机略）");

        assertThat(sure(document))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("13010419850\n3123456"));
    }

    @Test
    void doesNotRunFromOneCellIntoTheNext() {
        assertThat(sure(Given.table("编号|数量", "13010419850|3123456"))).isEmpty();
    }

    @Test
    void correctsMisreadDigitsInAScan() {
        assertThat(sure(Given.scan("身份证号l3O104198503123456"))).hasSize(1);
        assertThat(sure(Given.paragraphs("身份证号l3O104198503123456"))).isEmpty();
    }

    @Test
    void warnsOfATypoUnderALabel() {
        assertThat(find(Given.table("姓名|身份证号", "李某|130104198503123457")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.score()).isEqualTo(0.3);
                    assertThat(finding.why()).contains("校验位不符", "身份证号", "笔误");
                });
    }

    @Test
    void givesExactOffsets() {
        Document document = Given.table("姓名|证件号码", "李某|130104198503123456");
        Finding finding = sure(document).get(0);

        assertThat(document.text().substring(finding.start(), finding.end())).isEqualTo("130104198503123456");
        assertThat(finding.why()).contains("证件号码");
    }

    private static List<Finding> sure(Document document) {
        return find(document).stream().filter(Finding::sure).toList();
    }

    private static List<Finding> find(Document document) {
        return new IdCardRecognizer().find(Reading.of(document));
    }
}
