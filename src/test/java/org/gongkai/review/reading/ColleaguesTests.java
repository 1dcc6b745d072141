package org.gongkai.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.review.Annotation;
import org.gongkai.review.Annotation.Verdict;
import org.gongkai.review.SampleChecks;
import org.junit.jupiter.api.Test;

class ColleaguesTests extends ReadingPages {

    @Test
    void whatAColleagueJudgedMeanwhileIsShownAndNotOverwritten() {
        qian.press("j");
        Reader zhou = reader("zhou", "周同事", "预算处").open("");
        zhou.press("j");
        zhou.judge("a");
        zhou.leave();
        qian.press("x");
        qian.answered(() -> qian.press("1"));
        qian.page.locator("#toast:not([hidden])").waitFor();
        assertThat(qian.page.locator("#toast").textContent()).contains("周同事刚刚将此处改为“采纳”");
        assertThat(qian.page.locator(".item[aria-selected=true]").textContent()).contains("采纳 · 周同事");
        assertThat(passages().get(2).login()).isEqualTo("zhou");
    }

    @Test
    void anOldVersionIsOnlyRead() {
        cases.revise(reviewCase, SampleChecks::notice);
        qian.press("j");
        qian.answered(() -> qian.press("a"));
        qian.page.locator("#toast:not([hidden])").waitFor();
        assertThat(qian.page.locator("#toast").textContent()).contains("本件已有第2稿");
        qian.open("?version=1");
        assertThat(qian.page.locator(".readonly").textContent()).contains("只供查阅");
        qian.press("j");
        assertThat(qian.page.locator("[data-do=accept]").count()).isZero();
        assertThat(passages()).extracting(Annotation::verdict).containsOnly(Verdict.OPEN);
    }

    @Test
    void readingAFlaggedDocumentIsOnRecordAndAnotherDivisionCannot() {
        assertThat(trail)
                .anyMatch(entry -> entry.action().equals("case.read")
                        && entry.subject().equals("case/" + reviewCase.id())
                        && entry.actor().equals("qian"));
        Reader wu = reader("wu", "吴外处", "国库处");
        assertThat(wu.status()).isEqualTo(404);
        wu.leave();
    }

    @Test
    void withoutItsTokenNothingIsChanged() {
        assertThat(qian.page.evaluate(
                        "fetch(location.href + '/judge', { method: 'POST', body: '{}' }).then((a) => a.status)"))
                .isEqualTo(403);
        qian.complaints.removeIf(complaint -> complaint.contains("403"));
    }

    @Test
    void whatMakesNoSenseIsRefusedInChinese() {
        String send =
                "(body) => fetch(location.pathname + '/judge', { method: 'POST', body, headers: { 'Content-Type': 'application/json',"
                        + " [document.querySelector('meta[name=csrf-header]').content]: document.querySelector('meta[name=csrf-token]').content } })"
                        + ".then((answer) => answer.text())";
        for (String body :
                List.of("{}", "[", "{\"version\":1,\"judgements\":[{\"seen\":{\"id\":1},\"opinion\":null}]}")) {
            assertThat((String) qian.page.evaluate(send, body)).contains("请求不完整", "操作没有生效");
        }
        qian.complaints.removeIf(complaint -> complaint.contains("400"));
    }
}
