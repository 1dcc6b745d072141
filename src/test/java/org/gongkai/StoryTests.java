package org.gongkai;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.TestPeople;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.gongkai.read.DocxFixture;
import org.gongkai.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One document from the drafter's desk to its release, by everybody who has a hand in it, in a real browser. */
@SpringBootTest(
        classes = GongkaiApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gongkai.demo=true")
class StoryTests {

    private static final String DIVISION = "社会保障处";
    private static final String NUMBER = "130102199003072316";
    private static final String COMMENT = "先不要外传，名单还没有核完";
    private static final String[] GONE = {NUMBER, "13800138000", COMMENT};
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Reader reader;

    @TempDir
    private Path folder;

    private TestPeople cast;
    private String address = "";

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
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
    void cast() {
        cast = new TestPeople(people, sessions, tokens);
    }

    @Test
    void aDocumentGoesFromTheDrafterToItsRelease() {
        Page drafter = enters(Role.DRAFTER, DIVISION, "/cases/new");
        handsIn(drafter);
        isAskedWhy(drafter);
        Page office = enters(Role.OFFICE, "办公室", address);
        returns(office);
        revises(drafter);
        office.navigate(url(address));
        acts(office, "ESCALATE", "涉及救助对象权益，提请条法处审查。");
        Page legal = enters(Role.LEGAL, "条法处", address);
        differs(legal);
        Page leader = enters(Role.LEADER, "", address);
        acts(leader, "APPROVE", "同意条法处意见。");
        assertThat(leader.locator(".stations .now")).hasText("已确定");
        office.navigate(url(address));
        theHeaderSheetNamesWhoDecided(office);
        theCopyHoldsNothingOfWhatWasTakenOut(office);
        theEvidenceHoldsTheWholeWay(office);
        releases(office);
    }

    private void theHeaderSheetNamesWhoDecided(Page office) {
        for (String kind : List.of("header-sheet.docx", "header-sheet.pdf")) {
            String text = reader.read(download(office, kind), kind).text().replaceAll("\\s", "");
            Assertions.assertThat(text).contains("主动公开", "临时救助资金发放情况", "同意条法处意见", "局领导甲");
        }
    }

    private void theCopyHoldsNothingOfWhatWasTakenOut(Page office) {
        Path copy = download(office, "copy");
        String text = reader.read(copy, "公开件.docx").text();
        Assertions.assertThat(text).contains("临时救助资金18.6万元", "此件公开发布").doesNotContain(GONE);
        try (ZipFile parts = new ZipFile(copy.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                String raw = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                Assertions.assertThat(raw).as(part.getName()).doesNotContain(GONE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void theEvidenceHoldsTheWholeWay(Page office) {
        JsonNode packet = JsonMapper.builder().build().readTree(download(office, "evidence.json"));
        Assertions.assertThat(packet.toString())
                .contains("RETURN", "ESCALATE", "依照条例第二十条第（十一）项应当主动公开", "同意条法处意见", "art15-personal-identifier");
        String print =
                reader.read(download(office, "evidence.pdf"), "evidence.pdf").text();
        Assertions.assertThat(print.replaceAll("\\s", "")).contains("应当主动公开，个人信息区分处理");
    }

    private void releases(Page office) {
        office.click("text=逐项核对");
        office.click("#tab-hidden");
        office.click("#clear-all");
        assertThat(office.locator("#open-hidden")).not().containsText("待清除");
        office.navigate(url(address));
        Locator secrecy = office.locator("#steps tr", new Page.LocatorOptions().setHasText("保密审查"));
        secrecy.locator("input[name=note]").fill("保密审查通过，同意公开。");
        secrecy.locator("button").click();
        office.waitForURL(Pattern.compile(".*\\?done=NOTED"));
        office.click("button[value=RELEASE]");
        assertThat(office.locator(".stations .now")).hasText("已公开");
        office.navigate(url("/publications"));
        assertThat(office.locator("main")).containsText("临时救助资金发放情况");
    }

    private Path download(Page page, String kind) {
        Path file = folder.resolve("downloaded-" + kind);
        page.waitForDownload(() -> page.click("a[href$='/output/" + kind + "']"))
                .saveAs(file);
        return file;
    }

    private void handsIn(Page drafter) {
        drafter.locator("input[type=file]").setInputFiles(document("送审稿"));
        drafter.waitForURL(Pattern.compile(".*/cases/\\d+\\?done=.*"));
        address = drafter.url().replaceAll(".*(/cases/\\d+).*", "$1");
        assertThat(drafter.locator("h1")).containsText("关于公布2026年第三季度临时救助资金发放情况的公告");
        assertThat(drafter.locator(".stations .now")).hasText("待处室确认");
        assertThat(drafter.locator("#steps")).containsText("处没有清除");
    }

    private static void isAskedWhy(Page drafter) {
        drafter.check("input[name=attribute][value=ON_REQUEST]");
        drafter.click("button[value=CONFIRM]");
        assertThat(drafter.locator("form.act .prompt")).containsText("改为“依申请公开”，请写明理由");
        acts(drafter, "CONFIRM", "涉及救助对象个人情况，面向特定对象，宜依申请公开。");
        assertThat(drafter.locator(".stations .now")).hasText("待办公室审查");
    }

    private static void returns(Page office) {
        office.click("button[value=RETURN]");
        assertThat(office.locator("form.act .prompt")).containsText("请写明理由");
        acts(office, "RETURN", "发放情况依法应当公开，请隐去个人信息后再报。");
        assertThat(office.locator(".stations .now")).hasText("退回修改");
    }

    private void revises(Page drafter) {
        drafter.navigate(url(address));
        drafter.locator("input[type=file]").setInputFiles(document("修改稿"));
        drafter.waitForURL(Pattern.compile(".*/cases/\\d+\\?done=REVISED.*"));
        assertThat(drafter.locator("#versions")).containsText("与上一版相比");
        drafter.check("input[name=attribute][value=ON_REQUEST]");
        acts(drafter, "CONFIRM", "名单涉及个人隐私，仍以依申请公开为宜。");
    }

    private static void differs(Page legal) {
        legal.check("input[name=attribute][value=PROACTIVE]");
        legal.selectOption("#category", "BUDGET");
        acts(legal, "APPROVE", "依照条例第二十条第（十一）项应当主动公开，个人信息区分处理，隐去后公开。");
        assertThat(legal.locator(".stations .now")).hasText("待局领导签批");
        assertThat(legal.locator(".heading")).containsText("有分歧");
    }

    private static void acts(Page page, String action, String reason) {
        page.fill("#reason", reason);
        page.click("button[value=" + action + "]");
        page.waitForURL(Pattern.compile(".*\\?done=TAKEN"));
    }

    private Page enters(Role role, String division, String path) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(url(path));
        cast.enter(page, role, division);
        page.waitForURL(Pattern.compile(".*" + path + ".*"));
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private Path document(String state) {
        return new DocxFixture()
                .paragraph("石财社〔2026〕14号")
                .paragraph("石家庄市财政局")
                .paragraph("关于公布2026年第三季度临时救助资金发放情况的公告")
                .paragraph("根据《社会救助暂行办法》，现将2026年第三季度市级临时救助资金发放情况公布如下，接受社会监督（" + state + "）：")
                .paragraph("一、本季度共发放临时救助资金18.6万元，救助困难群众31户。")
                .table(List.of(
                        List.of("序号", "姓名", "身份证号", "联系电话", "救助金额（元）"),
                        List.of("1", "霍小满", NUMBER, "13800138000", "6,000")))
                .paragraph("二、监督电话：0311-86680520。")
                .comment("科长", COMMENT)
                .paragraph("石家庄市财政局")
                .paragraph("2026年11月12日")
                .write(folder.resolve(state + ".docx"));
    }
}
