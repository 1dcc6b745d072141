package org.gongkai.decide.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalBasesTests {

    private final LegalBases bases = LegalBases.load(Path.of("config/legal-bases.csv"));

    @Test
    void citesTheArticleInForceOnTheDay() {
        assertThat(bases.cite("unfair-competition-secret", LocalDate.of(2025, 10, 14)))
                .isEqualTo("《反不正当竞争法》第九条");
        assertThat(bases.cite("unfair-competition-secret", LocalDate.of(2025, 10, 15)))
                .isEqualTo("《反不正当竞争法》（2025年修订）第十条");
    }

    @Test
    void leavesOutWhatIsNotInForceYet() {
        assertThat(bases.cite("disclosure-15 pipl-28", LocalDate.of(2020, 1, 2)))
                .isEqualTo("《政府信息公开条例》第十五条");
    }

    @Test
    void refusesAKeyThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> bases.cite("disclosure-99", LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("disclosure-99");
    }

    @Test
    void refusesToCiteNothing() {
        assertThatThrownBy(() -> bases.cite("pipl-28", LocalDate.of(2000, 1, 1)))
                .hasMessageContaining("有效版本");
    }
}
