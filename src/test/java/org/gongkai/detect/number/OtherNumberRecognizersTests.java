package org.gongkai.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.context.Given;
import org.gongkai.detect.context.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNumberRecognizersTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            统一社会信用代码：91130100MA0ABCD12M, CREDIT_CODE, 91130100MA0ABCD12M
            信用代码：52110000MB01234567, CREDIT_CODE, 52110000MB01234567
            配偶景某（护照号E52907318）, PASSPORT, E52907318
            护照号码：EA1234567, PASSPORT, EA1234567
            证件号码：G12345678, PASSPORT, G12345678
            港澳通行证C12345678, TRAVEL_PERMIT, C12345678
            回乡证号：H1234567890, TRAVEL_PERMIT, H1234567890
            车牌有冀A7K3M2等, PLATE, 冀A7K3M2
            车牌：冀AQ85TW, PLATE, 冀AQ85TW
            驾驶冀A·12345离开, PLATE, 冀A·12345
            新能源车冀AD12345, PLATE, 冀AD12345
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
            型号：E52907318
            规格G12345678
            文号冀B2024
            车牌为××××的货车
            """)
    void leaveOtherNumbersAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static Stream<Finding> find(String text) {
        return Stream.<NumberKind>of(new CreditCodeRecognizer(), new TravelDocumentRecognizer(), new PlateRecognizer())
                .flatMap(recognizer -> recognizer.find(Reading.of(Given.paragraphs(text))).stream());
    }
}
