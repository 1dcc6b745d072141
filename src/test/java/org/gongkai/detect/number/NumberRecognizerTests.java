package org.gongkai.detect.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.context.Given;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class NumberRecognizerTests {

    private static final Recognizer RECOGNIZER = recognizer();

    @Test
    void findsEveryKindOnceWithItsPlace() {
        Document document = Given.table(
                "姓名|身份证号|银行卡号|联系电话|住址", "甲某|130104198503123456|6222021234567890128|13731046825|正定县恒山街32号院4-502");

        assertThat(RECOGNIZER.recognize(document, Given.NO_FORM))
                .extracting(Finding::type)
                .containsExactlyInAnyOrder(
                        FindingType.ID_CARD, FindingType.BANK_ACCOUNT, FindingType.MOBILE, FindingType.ADDRESS_PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "12 34-", "一 ", "3-2-1 ", "1号", "a@", "长安区和平路1号"})
    void staysQuickWhateverIsRepeated(String piece) {
        Document document = Given.paragraphs(piece.repeat(5000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RECOGNIZER.recognize(document, Given.NO_FORM));
    }

    private static Recognizer recognizer() {
        try (var context = new AnnotationConfigApplicationContext(NumberRecognizer.class.getPackageName())) {
            return context.getBean(Recognizer.class);
        }
    }
}
