package org.gongkai.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.gongkai.review.SampleChecks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts what the browser's main thread works, so that a busy machine does not make the page slow. */
class LargeDocumentTests extends ReadingPages {

    private static final int STEPS = 40;
    private static final String KEYS = """
            async ([keys, times]) => {
              const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              for (let i = 0; i < times; i++) {
                for (const key of keys) {
                  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
                  do await painted(); while (document.body.classList.contains("busy"));
                }
              }
            }
            """;

    private CDPSession chromium;

    @BeforeEach
    void listen() {
        reviewCase = cases.submit(sha256 -> SampleChecks.large(sha256, 2000, 1000));
        qian.leave();
        qian = reader("qian", "钱起草", "预算处");
        chromium = qian.page.context().newCDPSession(qian.page);
        JsonObject ofTheThread = new JsonObject();
        ofTheThread.addProperty("timeDomain", "threadTicks");
        chromium.send("Performance.enable", ofTheThread);
    }

    @AfterEach
    void tell() {
        chromium.detach();
    }

    @Test
    void twoThousandParagraphsWithAThousandFindingsStayAtHand() {
        double load = worked(() -> qian.open(""));
        qian.press("j");
        double step = worked(() -> qian.page.evaluate(KEYS, List.of(List.of("j"), STEPS))) / STEPS;
        double verdict = worked(() -> qian.page.evaluate(KEYS, List.of(List.of("a", "n"), STEPS))) / STEPS;
        System.out.printf(
                "large document: load %.0f ms, step %.1f ms, verdict and next %.1f ms%n", load, step, verdict);
        assertThat(qian.text("#done")).isEqualTo("已核 " + STEPS + "/1000");
        assertThat(load).isLessThan(3000);
        assertThat(step).isLessThan(50);
        assertThat(verdict).isLessThan(150);
    }

    private double worked(Runnable work) {
        double before = work();
        work.run();
        return (work() - before) * 1000;
    }

    private double work() {
        for (JsonElement metric : chromium.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject one = metric.getAsJsonObject();
            if (one.get("name").getAsString().equals("TaskDuration")) {
                return one.get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("Chromium does not say how long it works");
    }
}
