package org.gongkai.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.gongkai.account.PersonRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"Qiu-Tian-2026", "zi+Ran+zi+Yu", "一行白鹭Shang7青天", "Xk2mPq8sLw"})
    void aGoodOneIsTaken(String password) {
        assertThatCode(() -> rules.check(password, "lisi", "李四")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1-Ab1-x, 10至128",
        "abcdefghijk1, 三种",
        "Aa1Aa1Aa1Aa1, 重复",
        "xLisi-2026-y, 账号",
        "李四-Abc-20267, 姓名",
        "Password-1234, 弱口令",
        "Admin-12345!, 弱口令"
    })
    void aWeakOneIsRefusedAndSaidWhy(String password, String why) {
        assertThatThrownBy(() -> rules.check(password, "lisi", "李四"))
                .isInstanceOf(PersonRefusedException.class)
                .hasMessageContaining(why);
    }

    @Test
    void randomOnesAreGoodAndNeverTheSame() {
        Passwords passwords = new Passwords();
        assertThat(Stream.generate(passwords::random).limit(200).distinct())
                .hasSize(200)
                .allSatisfy(password -> rules.check(password, "lisi", "李四"));
    }
}
