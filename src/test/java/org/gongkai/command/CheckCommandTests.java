package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.check.Doubles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("下级"));
        for (String name : List.of("乙.docx", "甲.docx", "下级/丙.docx", ".hidden", "~$甲.docx")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void foldersAreCheckedWithAllBelowThemSorted() {
        assertThat(run("check", folder.toString())).isZero();
        assertThat(files(out.toString())).containsExactly("下级/丙.docx", "乙.docx", "甲.docx");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldByTheExitCodeAndStillAnswered() throws IOException {
        Files.writeString(folder.resolve(Doubles.BROKEN + ".docx"), "x");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(files(out.toString())).hasSize(4);
    }

    @Test
    void resultsGoToAFileThatIsCompleteOrAbsent() throws IOException {
        Path results = folder.resolve("结果/r.jsonl");
        assertThat(run(
                        "check",
                        "--out",
                        results.toString(),
                        folder.resolve("甲.docx").toString()))
                .isZero();
        assertThat(files(Files.readString(results))).containsExactly("甲.docx");
        assertThat(out.toString()).isEmpty();
        try (var left = Files.list(results.getParent())) {
            assertThat(left).containsExactly(results);
        }
    }

    @Test
    void theReportReadsLikeAReport() {
        assertThat(run("check", "--format", "text", folder.resolve("甲.docx").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("主动公开（把握程度 93%）", "个人隐私（不得公开）", "《中华人民共和国政府信息公开条例》第十五条", "2026年4月2日前", "（此件公开发布）");
    }

    @Test
    void aSecretOneIsReportedWithoutContent() throws IOException {
        Path secret = Files.writeString(folder.resolve(Doubles.SECRET + ".docx"), "x");
        assertThat(run("check", "--format", "text", secret.toString())).isZero();
        assertThat(out.toString()).contains("立即停止处理", "保密办").doesNotContain(Doubles.CONTENT);
    }

    @Test
    void wrongUsageIsExplainedInChinese() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--as-of", "昨天", folder.toString())).isEqualTo(2);
        assertThat(run("check", folder.resolve("没有").toString())).isEqualTo(2);
        assertThat(run("check", "--what", folder.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("缺少参数：路径", "--as-of 的值不对", "找不到路径", "不认识的参数：--what", "请给出命令");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpIsInChinese() {
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("用法：", "审查基准日", "退出码").doesNotContain("Usage");
    }

    private int run(String... arguments) {
        CommandLine line = GongkaiCommand.commandLine(
                Object.class, settings -> () -> new CheckerSource(Doubles.checker(), CLOCK, () -> {}));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private static List<String> files(String lines) {
        JsonMapper json = JsonMapper.builder().build();
        return lines.lines()
                .map(line -> json.readTree(line).get("file").asString())
                .toList();
    }
}
