package org.gongkai.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.account.TestPeople;
import org.gongkai.review.desk.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@SpringBootTest(classes = ReviewWithDoubles.class)
@AutoConfigureMockMvc
class ReviewPagesTests {

    private static final AtomicInteger FILES = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Test
    void aDocumentIsHandedInDecidedAndRemembered() throws Exception {
        long id = submit("不公开" + next() + ".docx");
        assertThat(page("/cases/" + id, Desk.DRAFTER)).contains("待处室确认", "不予公开", "过程性信息", "尚无人确定");
        assertThat(page("/desk", Desk.COLLEAGUE)).contains("/cases/" + id + "\"");
        MockHttpServletResponse refused = act(id, 1, "CONFIRM", "WITHHELD", "", Desk.DRAFTER);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("须写明理由");
        assertThat(act(id, 1, "CONFIRM", "WITHHELD", "正在讨论，尚未定稿", Desk.DRAFTER).getRedirectedUrl())
                .isEqualTo("/cases/" + id + "?done=TAKEN");
        assertThat(page("/cases/" + id, Desk.OFFICE)).contains("待办公室审查", "正在讨论，尚未定稿", "钱起草");
    }

    @Test
    void whoIsTooLateIsToldWhoWasQuickerAndKeepsWhatHeTyped() throws Exception {
        long id = submit("不公开" + next() + ".docx");
        act(id, 1, "CONFIRM", "WITHHELD", "正在讨论，尚未定稿", Desk.DRAFTER);
        MockHttpServletResponse late = act(id, 1, "WITHDRAW", "WITHHELD", "重复提交，予以撤销", Desk.COLLEAGUE);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("钱起草 刚刚对本件作了", "处室确定");
    }

    @Test
    void theFiguresAreShownWithAndWithoutCases() throws Exception {
        submit("不公开" + next() + ".docx");
        assertThat(page("/overview", Desk.OFFICE)).contains("提交件数", "过程性信息", "预算处");
        assertThat(page("/overview?from=2020-01-01&to=2020-01-02", Desk.DRAFTER))
                .contains("没有提交的案件");
    }

    @Test
    void aCaseOfAnotherDivisionIsNotThere() throws Exception {
        long id = submit("通知" + next() + ".docx");
        assertThat(web.perform(get("/cases/" + id).with(TestPeople.as(Desk.STRANGER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("/cases?q=部门预算", Desk.STRANGER)).doesNotContain("/cases/" + id + "\"");
        assertThat(page("/cases?q=部门预算", Desk.COLLEAGUE)).contains("/cases/" + id + "\"");
    }

    @Test
    void theSameContentIsPointedOutToWhoMaySeeIt() throws Exception {
        String content = "相同内容" + next();
        long id = submit("通知.docx", content);
        assertThat(send("通知.docx", content, Desk.COLLEAGUE).getContentAsString())
                .contains("内容相同的文件已经提交过", "第" + id + "号件");
        assertThat(send("通知.docx", content, Desk.STRANGER).getContentAsString()).doesNotContain("第" + id + "号件");
    }

    @Test
    void aSecretMarkLeavesNoCaseButAnIncident() throws Exception {
        String page = finish(send("涉密" + next() + ".docx", "x" + next(), Desk.DRAFTER), Desk.DRAFTER);
        assertThat(page).contains("发现国家秘密标志，立即停止处理").doesNotContain("data-go");
        String incidents = page("/incidents", Desk.OFFICE);
        assertThat(incidents).contains("登记处置");
        Matcher number = Pattern.compile("/incidents/(\\d+)/handled").matcher(incidents);
        assertThat(number.find()).isTrue();
        web.perform(post(number.group())
                .param("note", "已报告保密办公室，按规定处置")
                .with(csrf())
                .with(TestPeople.as(Desk.OFFICE)));
        assertThat(page("/incidents", Desk.LEGAL)).contains("已报告保密办公室");
    }

    @Test
    void plainCasesAreAcceptedTogetherAndFailuresAreNamed() throws Exception {
        long first = submit("甲" + next() + ".docx");
        long second = submit("乙" + next() + ".docx");
        long shut = submit("不公开" + next() + ".docx");
        assertThat(page("/desk", Desk.DRAFTER)).contains("普通件：全文读出");
        String done = web.perform(post("/desk/accept")
                        .param("case", first + "-1", second + "-7", shut + "-1")
                        .with(csrf())
                        .with(TestPeople.as(Desk.COLLEAGUE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(done).contains("选中 3 件，已确定 1 件，未办理 2 件", "不是普通件", "刚刚对本件作了");
        assertThat(page("/cases/" + first, Desk.DRAFTER)).contains("周同事", "已确定");
    }

    @Test
    void aNewVersionShowsWhatChanged() throws Exception {
        long id = submit("名单" + next() + ".docx");
        String answer = web.perform(multipart("/cases/" + id + "/versions")
                        .file(file("通知改.docx", "修改稿" + next()))
                        .param("revision", "1")
                        .with(csrf())
                        .with(TestPeople.as(Desk.DRAFTER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(wait(answer, Desk.DRAFTER)).contains("done=REVISED");
        assertThat(page("/cases/" + id, Desk.DRAFTER)).contains("第2版", "不再有 1 处", "130102199003072316");
    }

    @Test
    void whoHandedInACaseIsToldWhyHeMayNotPassIt() throws Exception {
        Actor both = new Actor("qian", "钱起草", "预算处", Set.of(Role.DRAFTER, Role.OFFICE));
        long id = submit("不公开" + next() + ".docx");
        act(id, 1, "CONFIRM", "WITHHELD", "正在讨论，尚未定稿", both);
        assertThat(page("/cases/" + id, both)).contains("须由其他人员办理");
    }

    private long submit(String name) throws Exception {
        return submit(name, name);
    }

    private long submit(String name, String content) throws Exception {
        Matcher go = Pattern.compile("/cases/(\\d+)\\?done=SUBMITTED")
                .matcher(finish(send(name, content, Desk.DRAFTER), Desk.DRAFTER));
        assertThat(go.find()).isTrue();
        return Long.parseLong(go.group(1));
    }

    private MockHttpServletResponse send(String name, String content, Actor actor) throws Exception {
        return web.perform(multipart("/cases/new")
                        .file(file(name, content))
                        .with(csrf())
                        .with(TestPeople.as(actor)))
                .andReturn()
                .getResponse();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private String finish(MockHttpServletResponse begun, Actor actor) throws Exception {
        assertThat(begun.getStatus()).isEqualTo(202);
        return wait(begun.getContentAsString(), actor);
    }

    /** Asks as the page does until the submission has ended. */
    private String wait(String fragment, Actor actor) throws Exception {
        String now = fragment;
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (Matcher next = running(now); next.find() && System.nanoTime() < end; next = running(now)) {
            now = page("/submissions/" + UUID.fromString(next.group(1)), actor);
        }
        return now;
    }

    private static Matcher running(String fragment) {
        return Pattern.compile("hx-get=\"/submissions/([0-9a-f-]{36})\"").matcher(fragment);
    }

    private MockHttpServletResponse act(
            long id, int revision, String action, String attribute, String reason, Actor actor) throws Exception {
        return perform(
                post("/cases/" + id + "/act")
                        .param("revision", "" + revision)
                        .param("action", action)
                        .param("attribute", attribute)
                        .param("category", "NONE")
                        .param("grounds", "PROCESS_INFO")
                        .param("reason", reason)
                        .with(csrf()),
                actor);
    }

    private String page(String path, Actor actor) throws Exception {
        MockHttpServletResponse response = perform(get(path), actor);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request, Actor actor)
            throws Exception {
        return web.perform(request.with(TestPeople.as(actor))).andReturn().getResponse();
    }

    private static int next() {
        return FILES.incrementAndGet();
    }
}
