package org.gongkai.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"130104198503123456", "11010519491231002X"})
    void knowsANumberByItsCheckDigit(String digits) {
        assertThat(IdNumber.valid(digits)).isTrue();
        assertThat(IdNumber.old(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1301041985031234",
                "130104198503123457",
                "52110000MB01234567",
                "12100000MB1234567X",
                "1301040XXXXXXXXXXX",
                "１３０１０４１９８５０３１２３４５６",
                "13010419850312345x",
                "13010499999999999999999999999999"
            })
    void takesNothingElseForOneAndFailsOnNothing(String text) {
        assertThat(IdNumber.valid(text)).isFalse();
        assertThat(IdNumber.old(text)).isFalse();
    }
}
