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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountRecognizerTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            开户行为建设银行，卡号6222 0212 3456 7890 128。, 6222 0212 3456 7890 128
            转入其工行卡6222021234567890128，已用完, 6222021234567890128
            银行账号：0438 7367 5992 2335 33, 0438 7367 5992 2335 33
            账号：043873675992233533, 043873675992233533
            社保卡号：６２２２０２１２３４５６７８９０１２８, ６２２２０２１２３４５６７８９０１２８
            发放到6217009876543213, 6217009876543213
            账户名称：某县核算中心，账号1054032848201825，若有变更, 1054032848201825
            收款账户：103384582632308461。, 103384582632308461
            """)
    void findsCardsAndAccounts(String text, String number) {
        assertThat(sure(Given.paragraphs(text))).extracting(Finding::text).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标文号1304192107006518327，支付令序列号2021061705128390446",
                "项目编号：6222021234567890128",
                "缴款码1305002100007263",
                "1302052025091700316",
                "账户余额1234567890123.00元",
                "户名××，开户行××，账号××",
                "账户（尾号3321）",
                "卡号6228****1234",
                "身份证号130104198503123456"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(sure(Given.paragraphs(text))).isEmpty();
    }

    @Test
    void takesTheHeaderOfAColumnAsItsLabel() {
        Document document = Given.table(
                "姓名|项目编码|一卡通账号", "甲某|6222021234567890128|6222021234567890128", "乙某|无|820001234567", "丙某||820001234568");

        assertThat(sure(document))
                .extracting(Finding::text)
                .containsExactly("6222021234567890128", "820001234567", "820001234568");
    }

    @Test
    void takesTheCellOnTheLeftAsItsLabel() {
        assertThat(sure(Given.table("项目|内容", "收款账号|0402123456789"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            户名：某某有限公司；开户行：某银行；账号：043873675992233533, ORGANIZATION
            户名：某某市总工会 账号：043873675992233533, ORGANIZATION
            户名：王小明 账号：043873675992233533, PRIVATE_PERSON
            对公账号043873675992233533, ORGANIZATION
            投标保证金缴至以下账户：账号043873675992233533, PUBLIC_PAYEE
            户名：待结算财政专户；账号：1329772192458293448, PUBLIC_PAYEE
            请将罚款缴入：账号1329772192458293448, PUBLIC_PAYEE
            收款人宋某，卡号6222021234567890128, PRIVATE_PERSON
            户主本人的银行卡6222021234567890128, PRIVATE_PERSON
            """)
    void saysWhoseItIs(String text, Whose whose) {
        assertThat(sure(Given.paragraphs(text))).extracting(Finding::whose).containsExactly(whose);
    }

    private static List<Finding> sure(Document document) {
        return new BankAccountRecognizer()
                .find(Reading.of(document)).stream().filter(Finding::sure).toList();
    }
}
