package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.account.Role;
import org.gongkai.account.Scope;
import org.gongkai.account.TestPeople;
import org.gongkai.check.Doubles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = WebWithDoubles.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.servlet.multipart.max-file-size=64KB", "spring.servlet.multipart.max-request-size=128KB"})
class RestTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    private String bearer = "";

    @BeforeEach
    void bringAToken() {
        bearer = people.bearer(Role.DRAFTER, "预算处", Scope.CHECK);
    }

    @Test
    void severalFilesAreAnsweredInTheirOrder() throws Exception {
        HttpResponse<String> answer = post("multipart/form-data", file("甲.docx", "x") + file("损坏.docx", "x"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode results = JSON.readTree(answer.body());
        assertThat(results).hasSize(2);
        assertThat(results.get(0).get("file").asString()).isEqualTo("甲.docx");
        assertThat(results.get(0).get("grounds").get(0).get("code").asString()).isEqualTo("PERSONAL_PRIVACY");
        assertThat(results.get(1).get("status").asString()).isEqualTo("UNREADABLE");
    }

    @Test
    void aSecretOneIsAnsweredWithoutContent() throws Exception {
        HttpResponse<String> answer = post("multipart/form-data", file(Doubles.SECRET + ".docx", "x"));
        assertThat(answer.body()).contains("SECRET_MARK_FOUND").doesNotContain(Doubles.CONTENT);
    }

    @Test
    void aProgramByTokenNeverGetsASession() throws Exception {
        int before =
                people.sessions().of(people.person(Role.DRAFTER, "预算处").login()).size();
        HttpResponse<String> answer = post("multipart/form-data", file("甲.docx", "x"));
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("gongkai-session"));
        assertThat(people.sessions().of(people.person(Role.DRAFTER, "预算处").login()))
                .hasSize(before);
    }

    @Test
    void noUploadedFileStaysBehind() throws Exception {
        post("multipart/form-data", file("甲.docx", "x"));
        post("multipart/form-data", file(Doubles.FAILING + ".docx", "x"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String ours = "gongkai-uploads-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> folders = Files.list(temporary)) {
            List<Path> own = folders.filter(
                            folder -> folder.getFileName().toString().startsWith(ours))
                    .toList();
            assertThat(own).isNotEmpty().allSatisfy(folder -> assertThat(folder).isEmptyDirectory());
        }
    }

    @Test
    void whatIsWrongIsSaidInChinese() throws Exception {
        problem(post("multipart/form-data", field("asOf", "2026-11-22")), 400, "没有收到文件");
        problem(post("multipart/form-data", file("甲.docx", "x") + field("asOf", "昨天")), 400, "日期");
        problem(post("multipart/form-data", file("大.docx", "x".repeat(100_000))), 413, "过大");
        problem(post("application/json", "{}"), 415, "格式");
        problem(get("/api/v1/nothing"), 404, "没有");
        problem(get("/api/v1/checks"), 405, "请求方式");
    }

    @Test
    void theInterfaceDescribesItself() throws Exception {
        HttpResponse<String> answer = get("/v3/api-docs/v1");
        assertThat(answer.body()).contains("/api/v1/checks", "检查一个或者多个文件", "afterRedaction", "multipart/form-data");
        assertThat(get("/swagger-ui/index.html").body()).doesNotContain("https://");
    }

    @Test
    void peopleAreToldOfErrorsOnAPage() throws Exception {
        HttpResponse<String> answer = get("/nothing", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面", "返回首页").doesNotContain("Whitelabel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/gongkai.css", "/api/v1/nothing"})
    void everyAnswerForbidsWhatIsNotOurs(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void pagesLoadNothingFromElsewhere() throws Exception {
        String page = get("/check").body();
        assertThat(page).doesNotContain("src=\"http", "href=\"http", "onclick", "<style");
        assertThat(get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
    }

    private static void problem(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("title").asString() + problem.get("detail").asString())
                .contains(words);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "*/*");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept));
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        boolean form = type.startsWith("multipart");
        return send(HttpRequest.newBuilder(uri("/api/v1/checks"))
                .header("Content-Type", form ? type + "; boundary=cut" : type)
                .POST(BodyPublishers.ofString(form ? body + "--cut--\r\n" : body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Authorization", bearer).build(), BodyHandlers.ofString());
    }

    private static String file(String name, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private static String field(String name, String value) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
