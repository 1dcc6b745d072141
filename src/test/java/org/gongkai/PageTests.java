package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.account.Role;
import org.gongkai.account.TestPeople;
import org.gongkai.check.Doubles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebWithDoubles.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageTests {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void visit() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        // The frame's bell rings in the whole application alone.
        page.route("**/reminders/bell", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
        page.navigate("http://localhost:" + port + "/check");
        people.enter(page, Role.DRAFTER, "预算处");
        page.waitForURL("**/check*");
    }

    @AfterEach
    void leave() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aGroundShowsItsEvidenceInTheText() {
        upload("救助名单.docx");
        page.locator(".ground .head").click();
        assertThat(page.locator("mark.lit").allTextContents()).contains("130102199003072316", "13800138000");
        assertThat(page.locator("mark.lit").allTextContents()).doesNotContain("柳依依");
        assertThat(page.locator("mark.lit").first().boundingBox().y).isBetween(0.0, 768.0);
        shoot("ground");
    }

    @Test
    void oneEvidenceLeadsToItsPlace() {
        upload("救助名单.docx");
        page.locator(".ground .evidence button", new Page.LocatorOptions().setHasText("手机号"))
                .click();
        assertThat(page.locator("mark.lit").allTextContents()).containsExactly("13800138000");
    }

    @Test
    void theKeyboardGoesFromFindingToFinding() {
        upload("救助名单.docx");
        page.keyboard().press("j");
        assertThat(page.locator("mark.lit").textContent()).isEqualTo("内部资料　注意保存");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator("mark.lit").textContent()).isEqualTo("内部资料　注意保存");
        assertThat(page.locator("#say").textContent()).startsWith("第1处");
    }

    @Test
    void aColourCanBeSwitchedOff() {
        upload("救助名单.docx");
        Locator official = page.locator(".legend button.g-official");
        official.click();
        assertThat(official.getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(page.locator("mark.g-official").first().evaluate("one => getComputedStyle(one).backgroundColor"))
                .isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void hiddenPartsAreNamedAsToBeCleared() {
        upload("救助名单.docx");
        assertThat(page.locator(".unclean").textContent()).contains("批注").contains("修订删除");
        assertThat(page.locator(".sheet .hiddenpart").count()).isEqualTo(2);
        shoot("whole");
    }

    @Test
    void severalFilesAreCheckedAndEachCanBeOpened() {
        upload("甲.docx", "乙.docx");
        page.locator(".open").nth(1).click();
        assertThat(page.locator(".check:not([hidden])").getAttribute("aria-label"))
                .isEqualTo(page.locator(".open .file").nth(1).textContent());
    }

    @Test
    void aSecretMarkShowsAnIncidentAndNothingOfTheContent() {
        upload(Doubles.SECRET + "件.docx");
        assertThat(page.locator(".incident").isVisible()).isTrue();
        assertThat(page.content()).contains("9f86d081884c7d65").doesNotContain(Doubles.CONTENT, "机密★20年");
        shoot("incident");
    }

    @Test
    void anUnreadableFileSaysWhatToDo() {
        upload(Doubles.BROKEN + "件.docx");
        assertThat(page.locator(".check .warnings").textContent()).contains("另存后重新提交");
        shoot("unreadable");
    }

    @Test
    void theStartPageSaysWhatItIsFor() {
        assertThat(page.locator(".welcome").textContent()).contains("严禁上传涉密文件");
        shoot("start");
    }

    @Test
    void theInterfaceDescriptionWorksWithoutExceptionsFromThePolicy() {
        page.navigate("http://localhost:" + port + "/api");
        page.locator(".opblock").first().waitFor();
        assertThat(page.locator(".opblock-summary-path").allTextContents())
                .anySatisfy(path -> assertThat(path.replace("\u200b", "")).isEqualTo("/api/v1/checks"));
        // Its logo wears an inline style, which it goes without.
        complaints.removeIf(complaint -> complaint.startsWith("Applying inline style"));
    }

    private void upload(String... names) {
        FilePayload[] files = new FilePayload[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] =
                    new FilePayload(names[i], "application/octet-stream", "content".getBytes(StandardCharsets.UTF_8));
        }
        page.locator("#files").setInputFiles(files);
        page.locator(".open").nth(names.length - 1).waitFor();
        page.locator(".check:not([hidden])").waitFor();
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
