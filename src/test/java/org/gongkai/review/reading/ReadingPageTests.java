package org.gongkai.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.review.Annotation;
import org.gongkai.review.Annotation.Verdict;
import org.junit.jupiter.api.Test;

class ReadingPageTests extends ReadingPages {

    @Test
    void everyPassageIsInTheListAndInTheTextWithItsExactWords() {
        assertThat(qian.page.locator("#list .group:not([hidden]) h3").allTextContents())
                .containsExactly("须隐去已核 0/7", "其他发现已核 0/2");
        for (Annotation one : passages()) {
            assertThat(String.join(
                            "",
                            qian.page.locator("mark[data-h='" + one.id() + "']").allTextContents()))
                    .isEqualTo(one.text());
        }
        qian.shoot("reading");
    }

    @Test
    void theKeysGoFromPassageToPassageAndJudge() {
        qian.press("j");
        assertThat(qian.current()).isEqualTo("霍小满");
        qian.press("ArrowDown");
        assertThat(qian.current()).isEqualTo("130102199003072316");
        qian.press("k");
        qian.judge("a");
        assertThat(qian.page.locator("#done").textContent()).isEqualTo("已核 1/9");
        qian.press("n");
        assertThat(qian.current()).isEqualTo("130102199003072316");
        assertThat(passages().get(2).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(passages().get(2).login()).isEqualTo("qian");
        assertThat(qian.page.locator("#say").textContent()).startsWith("第2处，共9处。身份证号");
    }

    @Test
    void enterAcceptsAndGoesOnAndAButtonKeepsTheFocus() {
        qian.press("j");
        assertThat(qian.text("#card > small")).contains("公开前隐去：个人隐私", "救助名单中的领取人");
        qian.judge("Enter");
        qian.page.waitForCondition(() -> qian.current().equals("130102199003072316"));
        assertThat(passages().get(2).verdict()).isEqualTo(Verdict.ACCEPTED);
        qian.page.locator("[data-do=accept]").focus();
        qian.judge("Enter");
        assertThat(passages().get(3).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(qian.page.evaluate("document.activeElement.id")).isEqualTo("list");
    }

    @Test
    void aRefusalAsksForItsReasonWithFrequentOnesToChoose() {
        qian.press("j");
        qian.press("x");
        assertThat(qian.page.locator("#rejecter").isVisible()).isTrue();
        qian.page.locator("#rejecter textarea").press("Enter");
        assertThat(qian.page.locator("#rejecter").isVisible()).isTrue();
        qian.page.locator("#rejecter .reasons button").first().focus();
        qian.shoot("rejecting");
        qian.judge("3");
        assertThat(passages().get(2).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(passages().get(2).reason()).isEqualTo("识别有误，不是此类信息");
        assertThat(qian.page.locator("#list .group").nth(3).textContent()).contains("不采纳1 处", "霍小满", "钱起草", "识别有误");
        assertThat(qian.page
                        .locator("mark.redact[data-h='" + passages().get(2).id() + "']")
                        .count())
                .isZero();
    }

    @Test
    void aVerdictIsAppliedToTheSameTextEverywhereAndTakenBackStepByStep() {
        qian.press("j");
        qian.judge("a");
        qian.judge("s");
        assertThat(ofText("霍小满")).extracting(Annotation::verdict).containsOnly(Verdict.ACCEPTED);
        qian.press("j");
        qian.judge("a");
        qian.judge("u");
        assertThat(ofText("130102199003072316")).extracting(Annotation::verdict).containsOnly(Verdict.OPEN);
        qian.page.reload();
        qian.page.locator("body.ready").waitFor();
        qian.judge("u");
        assertThat(ofText("霍小满"))
                .extracting(Annotation::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.OPEN, Verdict.OPEN);
        qian.judge("u");
        assertThat(passages()).extracting(Annotation::verdict).containsOnly(Verdict.OPEN);
        qian.press("u");
        assertThat(qian.page.locator("#toast").textContent()).contains("没有可以撤销的操作");
    }

    @Test
    void thePreviewShowsWhatStaysReadable() {
        qian.press("j");
        assertThat(qian.page.locator(".left").textContent()).isEqualTo("隐去后可读：救助对象███，身份证号████████，手机████████。");
        qian.press("p");
        assertThat(qian.page.locator("mark.redact").first().evaluate("one => getComputedStyle(one).color"))
                .isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(qian.page.locator("mark.redact").first().getAttribute("data-ground"))
                .isEqualTo("个人隐私");
        qian.shoot("preview");
    }

    @Test
    void hiddenContentIsTickedOffOneByOneAndAllAtOnce() {
        qian.page.locator("#tab-hidden").click();
        qian.shoot("hidden");
        qian.answered(() -> qian.page.locator(".hiddenlist .clear").first().click());
        assertThat(qian.page.locator(".hiddenlist li").first().textContent()).contains("这份名单先不要外传", "已处理：钱起草");
        assertThat(qian.page.locator("#open-hidden").textContent()).isEqualTo("待清除 1");
        qian.answered(() -> qian.page.locator("#clear-all").click());
        assertThat(store.annotations().hidden(reviewCase.id(), 1)).noneMatch(part -> part.open());
        assertThat(qian.page.locator("#open-hidden").textContent()).isEqualTo("2");
    }

    @Test
    void theEvidenceOfAGroundLeadsToItsPlace() {
        qian.page.locator("#tab-grounds").click();
        qian.shoot("grounds");
        qian.page
                .locator("#grounds .evidence button", new Page.LocatorOptions().setHasText("手机号"))
                .click();
        assertThat(qian.current()).isEqualTo("13800138000");
        qian.press("?");
        assertThat(qian.page.locator("#keys").isVisible()).isTrue();
        qian.shoot("keys");
        qian.press("Escape");
        assertThat(qian.page.locator("#keys").isVisible()).isFalse();
    }
}
