package org.gongkai.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.TestPeople;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ReviewWithDoubles.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeskBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ApiTokens tokens;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Page page;

    @BeforeEach
    void comeIn() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + "/cases/new");
        new TestPeople(people, sessions, tokens).enter(page, Role.DRAFTER, "预算处");
        page.locator("#submit").waitFor();
    }

    @AfterEach
    void leave() {
        playwright.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFileBecomesACaseAndAChangeIsAskedWhy() {
        choose("通知.docx", "一份通知");
        page.locator("form.act").waitFor();
        page.check("input[name=attribute][value=ON_REQUEST]");
        page.click("button[value=CONFIRM]");
        assertThat(page.locator(".prompt").textContent()).contains("改为“依申请公开”", "请写明理由");
        page.fill("#reason", "涉及内部管理，不宜主动公开");
        page.click("button[value=CONFIRM]");
        page.locator(".stations .now:has-text('待办公室审查')").waitFor();
        assertThat(page.locator(".way").textContent()).contains("涉及内部管理，不宜主动公开");
        shoot("case");
    }

    @Test
    void theSameFileIsPointedOutAndMayStillBeHandedIn() {
        choose("通知.docx", "两次提交的通知");
        page.locator("form.act").waitFor();
        page.navigate("http://localhost:" + port + "/cases/new");
        choose("通知.docx", "两次提交的通知");
        page.locator(".job.same .again").click();
        page.locator("form.act").waitFor();
        page.navigate("http://localhost:" + port + "/desk?list=MINE");
        assertThat(page.locator(".cases tbody tr").count()).isGreaterThanOrEqualTo(2);
        shoot("desk");
    }

    @Test
    void aSecretMarkStopsEverything() {
        choose("涉密件.docx", "涉密");
        page.locator(".alarm").waitFor();
        assertThat(page.locator(".alarm").textContent()).contains("立即停止处理", "事件编号");
        assertThat(page.url()).endsWith("/cases/new");
        shoot("handed-in-incident");
    }

    private void choose(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
