package org.gongkai.detect.number.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.number.NumberKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneAndEmailRecognizersTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            电话0311-87659203, PHONE, 0311-87659203
            联系电话：８６５３１９０７, PHONE, ８６５３１９０７
            宅电0311-85317246, PHONE_PRIVATE, 0311-85317246
            家里电话：8531 7246, PHONE_PRIVATE, 8531 7246
            邮箱 lmh_0417@163.com, EMAIL_PRIVATE, lmh_0417@163.com
            邮箱：ｚｈａｎｇ＠ｑｑ．ｃｏｍ, EMAIL_PRIVATE, ｚｈａｎｇ＠ｑｑ．ｃｏｍ
            本人邮箱：zhang@firm.com.cn, EMAIL_PRIVATE, zhang@firm.com.cn
            发送电子邮件至 gzjg_czj@sjz.gov.cn, EMAIL, gzjg_czj@sjz.gov.cn
            意见请反馈至电子信箱 yusuanchu_jy@163.com, EMAIL, yusuanchu_jy@163.com
            """)
    void findEachKind(String text, FindingType type, String number) {
        assertThat(find(text)).anySatisfy(finding -> {
            assertThat(finding.type()).isEqualTo(type);
            assertThat(finding.text()).isEqualTo(number);
            assertThat(finding.sure()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            编号2026-87659203
            合计87659203元
            登记号0311-20240603-015
            """)
    void leaveOtherNumbersAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static Stream<Finding> find(String text) {
        return Stream.<NumberKind>of(new PhoneRecognizer(), new EmailRecognizer())
                .flatMap(recognizer -> recognizer.find(Reading.of(Given.paragraphs(text))).stream());
    }
}
