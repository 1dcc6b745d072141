package org.gongkai.review.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gongkai.review.Annotation;
import org.junit.jupiter.api.Test;

class ChoosingTests extends ReadingPages {

    @Test
    void textChosenByTheMouseIsAddedAtItsExactPlaceAndCanBeTakenBack() {
        qian.select("苗青青", "苗青青");
        assertThat(qian.page.locator("#chosen").textContent()).isEqualTo("苗青青");
        qian.shoot("adding");
        qian.page.locator("#adder [name=everywhere]").check();
        qian.submit();
        List<Annotation> added = added();
        assertThat(added).hasSize(2).allSatisfy(this::standsInTheText);
        assertThat(added).extracting(Annotation::text).containsOnly("苗青青");
        assertThat(qian.page.locator("mark.redact:text-is('苗青青')").count()).isEqualTo(2);
        qian.judge("u");
        assertThat(passages()).noneMatch(Annotation::added);
        assertThat(qian.page.locator("mark:text-is('苗青青')").count()).isZero();
    }

    @Test
    void aSelectionThatBeginsInsideAMarkAndEndsBehindItIsExact() {
        qian.select("38001", "由其妻苗");
        qian.submit();
        Annotation added = added().get(0);
        assertThat(added.text()).isEqualTo("3800138000。由其妻苗");
        standsInTheText(added);
        assertThat(qian.page.locator("#p3 .run").textContent())
                .isEqualTo("救助对象霍小满，身份证号130102199003072316，手机13800138000。由其妻苗青青代领，领取后签字。");
    }

    @Test
    void aSelectionAcrossCellsIsSplitIntoOnePassageForEach() {
        qian.select("1991", "车祸");
        assertThat(qian.page.locator("#chosen-note").textContent()).contains("跨 2 段");
        qian.submit();
        assertThat(added())
                .allSatisfy(this::standsInTheText)
                .extracting(Annotation::text, Annotation::place)
                .containsExactly(tuple("199105052327", "表1第3行第2列"), tuple("车祸", "表1第3行第3列"));
    }

    @Test
    void textIsChosenByTheKeyboardAlone() {
        qian.press("j");
        qian.press("v");
        assertThat(qian.selected()).isEqualTo("霍");
        qian.press("ArrowLeft");
        qian.press("ArrowLeft");
        qian.press("Shift+ArrowRight");
        assertThat(qian.selected()).isEqualTo("对象");
        qian.press("Enter");
        qian.press("Tab");
        qian.press("Tab");
        qian.page.keyboard().type("身份");
        qian.answered(() -> qian.press("Enter"));
        assertThat(added())
                .singleElement()
                .satisfies(this::standsInTheText)
                .extracting(Annotation::text, Annotation::reason)
                .containsExactly("对象", "身份");
    }
}
