package org.gongkai.review.reading;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who reads a case in a real browser. */
final class Reader {

    private static final String CARET = """
            ([text, at]) => {
              const run = [...document.querySelectorAll("#sheet .run")].find((one) => one.textContent.includes(text));
              const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
              let left = run.textContent.indexOf(text) + at;
              let node = walker.nextNode();
              while (left > node.length) { left -= node.length; node = walker.nextNode(); }
              const range = document.createRange();
              range.setStart(node, left);
              range.setEnd(node, left);
              const box = range.getBoundingClientRect();
              return [box.left, box.top + box.height / 2];
            }
            """;

    final Page page;
    final List<String> complaints = new ArrayList<>();
    private final String url;

    Reader(String site, String path, String session) {
        BrowserContext context =
                Chromium.RUNNING.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        context.addCookies(List.of(new Cookie("gongkai-session", session).setUrl(site)));
        page = context.newPage();
        url = site + path;
        // The frame's bell rings in the whole application alone.
        page.route("**/reminders/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(200)));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("409")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Reader open(String query) {
        page.navigate(url + query);
        page.locator("body.ready").waitFor();
        return this;
    }

    int status() {
        return page.navigate(url).status();
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Presses a key and waits until the server has answered. */
    void judge(String key) {
        answered(() -> press(key));
    }

    void answered(Runnable work) {
        page.waitForResponse(answer -> answer.url().contains("/read/"), work);
        page.waitForFunction("!document.body.classList.contains('busy')");
    }

    /** The text of the passage that is looked at. */
    String current() {
        return text("[aria-selected=true] q");
    }

    String text(String selector) {
        return page.locator(selector).textContent();
    }

    String selected() {
        return (String) page.evaluate("getSelection().toString()");
    }

    /** Draws the mouse from the first char of a text to the last of another. */
    void select(String from, String to) {
        double[] first = caret(from, 0);
        double[] last = caret(to, to.length());
        page.mouse().move(first[0], first[1]);
        page.mouse().down();
        page.mouse().move(last[0], last[1], new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        page.locator("#adder:not([hidden])").waitFor();
    }

    void submit() {
        answered(() -> page.locator("#adder [type=submit]").click());
    }

    void shoot(String name) {
        for (int[] size : new int[][] {{1920, 1080}, {1366, 768}}) {
            page.setViewportSize(size[0], size[1]);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/" + name + "-" + size[0] + ".png")));
        }
    }

    void leave() {
        page.context().close();
    }

    private double[] caret(String text, int at) {
        List<?> place = (List<?>) page.evaluate(CARET, List.of(text, at));
        return place.stream()
                .mapToDouble(number -> ((Number) number).doubleValue())
                .toArray();
    }

    private static final class Chromium {

        static final Browser RUNNING = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }
}
