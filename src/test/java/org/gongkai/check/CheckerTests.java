package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Models;
import org.gongkai.document.DisclosureAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CheckerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Checker checker = Doubles.checker();

    @Test
    void aFileGoesThroughAllStagesInOrder() {
        List<Stage> stages = new ArrayList<>();
        Check check = checker.check(Path.of("a"), "名单.docx", DAY, stages::add);
        assertThat(stages).containsExactly(Stage.READ, Stage.DETECT, Stage.DECIDE);
        assertThat(check.suggestion().status()).isEqualTo(CheckStatus.CHECKED);
        assertThat(check.suggestion().grounds()).hasSize(1);
    }

    @Test
    void aSecretMarkLeavesNothingButTheMark() {
        Check check = checker.check(Path.of("a"), Doubles.SECRET + ".docx", DAY);
        assertThat(check.document().parts()).isEmpty();
        assertThat(check.detection().form().title()).isEmpty();
        assertThat(check.detection().findings()).extracting(Finding::type).containsExactly(FindingType.SECRET_MARK);
        assertThat(check.suggestion().attribute()).isEqualTo(DisclosureAttribute.WITHHELD);
        assertThat(check.suggestion().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.code()).isEqualTo(GroundCode.STATE_SECRET);
            assertThat(ground.evidence()).extracting(Finding::text).containsExactly("机密★20年");
        });
        assertThat(check.toString()).doesNotContain(Doubles.CONTENT);
    }

    @Test
    void aStageThatFailsSendsTheDocumentToAPersonAndKeepsItsTextAway(CapturedOutput output) {
        Check check = checker.check(Path.of("a"), Doubles.FAILING + ".docx", DAY);
        assertThat(check.suggestion().attribute()).isEqualTo(DisclosureAttribute.UNDETERMINED);
        assertThat(check.suggestion().escalate()).isTrue();
        assertThat(check.suggestion().warnings()).singleElement().asString().contains("条法处");
        assertThat(check.toString()).doesNotContain("霍小满");
        assertThat(output).contains("IllegalStateException").doesNotContain("霍小满", Doubles.FAILING);
    }

    @Test
    void aFileThatCannotBeOpenedIsUnreadableAndSaysWhatToDo() {
        Reading closed = (file, name) -> {
            throw new UncheckedIOException(new IOException(name));
        };
        Checker failing = new Checker(closed, Doubles::detect, Doubles::decide, new Models(Map.of()));
        Check check = failing.check(Path.of("a"), "a.docx", DAY);
        assertThat(check.suggestion().status()).isEqualTo(CheckStatus.UNREADABLE);
        assertThat(check.document().warnings()).singleElement().asString().contains("读取权限");
    }

    @Test
    void logsCarryNoNamesAndNoText(CapturedOutput output) {
        // A command that was tested before may have made the log quieter.
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.gongkai", LogLevel.INFO);
        checker.check(Path.of("a"), "霍小满名单.docx", DAY);
        checker.check(Path.of("a"), Doubles.SECRET + ".docx", DAY);
        assertThat(output).contains("9f86d081884c").doesNotContain("霍小满", Doubles.SECRET, Doubles.CONTENT, "1301");
    }
}
