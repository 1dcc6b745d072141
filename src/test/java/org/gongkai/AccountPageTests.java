package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of accounts in a real browser. */
@SpringBootTest(classes = WebWithDoubles.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccountPageTests {

    private static final String NEW = "Dong-Tian-2027";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople entries;

    @Autowired
    private People people;

    private BrowserContext visitor;
    private Page page;

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
        visitor = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        visitor.setDefaultTimeout(15_000);
        page = visitor.newPage();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void aStrangerIsSentToTheLoginAndThenToThePageAskedFor() {
        go("/check");
        assertThat(page.url()).endsWith("/login");
        shoot("login");
        entries.enter(page, Role.OFFICE, "办公室");
        page.waitForURL("**/check*");
        assertThat(page.locator(".entrances a").allTextContents()).containsExactly("工作台", "试查", "案件检索", "公开清单", "统计");
        assertThat(page.locator(".entrances [aria-current]").textContent()).isEqualTo("试查");
        page.locator(".who summary").click();
        shoot("frame");
        page.locator(".menu button").click();
        page.waitForURL("**/login?gone");
        go("/check");
        assertThat(page.url()).endsWith("/login");
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        for (String login :
                List.of("nobody-here", entries.person(Role.LEGAL, "条法处").login())) {
            enter(login, "Wrong-Pass-1");
            assertThat(page.url()).endsWith("/login?wrong");
            assertThat(page.locator(".said").textContent()).isEqualTo("账号或者密码不正确。");
        }
    }

    @Test
    void aNewcomerChangesThePasswordBeforeAnythingElse() {
        people.create(new NewPerson("xin", "辛", "预算处", Set.of(Role.DRAFTER), TestPeople.PASSWORD, true), Actor.SERVICE);
        enter("xin", TestPeople.PASSWORD);
        assertThat(page.url()).endsWith("/account/password");
        go("/check");
        assertThat(page.url()).endsWith("/account/password");
        shoot("password");
        change(TestPeople.PASSWORD, "weakweak12");
        assertThat(page.locator(".said.bad").textContent()).contains("三种以上");
        change("Wrong-Pass-1", NEW);
        assertThat(page.locator(".said.bad").textContent()).contains("原密码不正确");
        change(TestPeople.PASSWORD, NEW);
        go("/check");
        assertThat(page.url()).endsWith("/check");
    }

    @Test
    void anAdministratorMakesAPersonWhoCanComeIn() {
        go("/people");
        entries.enter(page, Role.ADMIN, "");
        page.waitForURL("**/people*");
        shoot("people");
        page.locator("text=新增人员").click();
        page.fill("input[name=login]", "wang");
        page.fill("input[name=name]", "王");
        page.selectOption("select[name=division]", "国库处");
        page.check("input[value=DRAFTER]");
        shoot("person-new");
        page.locator("button:text-is('保存')").click();
        String password = page.locator("#secret").textContent();
        shoot("person-password");
        go("/people/wang");
        shoot("person");
        visitor.clearCookies();
        enter("wang", password);
        assertThat(page.url()).endsWith("/account/password");
        assertThat(people.find("wang").orElseThrow().division()).isEqualTo("国库处");
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        go("/account");
        entries.enter(page, Role.DRAFTER, "预算处");
        page.waitForURL("**/account*");
        page.fill("input[name=name]", "办公系统收文");
        page.check("input[value='cases.write']");
        page.locator("text=新建令牌").last().click();
        assertThat(page.locator("#secret").textContent()).startsWith("gongkai_");
        shoot("account");
        go("/account");
        assertThat(page.locator("#secret").count()).isZero();
        page.onceDialog(dialog -> dialog.accept());
        page.locator("#tokens .grave").first().click();
        page.waitForURL("**/account?revoked*");
        assertThat(page.locator("#tokens tbody").textContent()).contains("已撤销");
    }

    @Test
    void everyPageFitsASmallScreen() {
        go("/people");
        entries.enter(page, Role.ADMIN, "");
        page.waitForURL("**/people*");
        for (String path : List.of("/people", "/people/new", "/people/admin", "/account", "/account/password")) {
            go(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1366);
        }
    }

    private void go(String path) {
        assertThat(page.navigate("http://localhost:" + port + path).status()).isEqualTo(200);
    }

    private void enter(String login, String password) {
        go("/login");
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
    }

    private void change(String before, String after) {
        page.fill("input[name=before]", before);
        page.fill("input[name=after]", after);
        page.fill("input[name=again]", after);
        page.locator("text=保存新密码").click();
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/account-" + name + ".png"))
                .setFullPage(true));
    }
}
