package org.gongkai.decide.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTests {

    @Test
    void refusesAnEmptyFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleBook.compile(RuleSources.folder(folder).files()))
                .hasMessageContaining("没有规则");
    }

    @Test
    void refusesARuleThatDoesNotCompile() {
        assertThatThrownBy(() -> RuleBook.compile(Map.of("broken.drl", "rule \"x\" when Nothing() then end")))
                .hasMessageContaining("规则有误");
    }

    @Test
    void readsDecisionTablesBesideRules(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("rules/article-19-20-publication.csv"), folder.resolve("article-19-20-publication.csv"));
        Files.copy(Path.of("rules/catalog.csv"), folder.resolve("catalog.csv"));

        RuleSources sources = RuleSources.folder(folder);

        assertThat(sources.files()).containsOnlyKeys("article-19-20-publication.csv.drl");
        assertThat(sources.categories()).contains("BUDGET", "ANNUAL_REPORT");
        assertThat(sources.bases()).contains("budget-14", "procurement-regulation-43");
    }

    @Test
    void changesItsVersionWithAnyRuleOrTable(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("rules"));
        Files.createDirectories(home.resolve("config"));
        Path table = home.resolve("config/bureau.csv");
        Files.writeString(table, "name,aliases\n甲,乙\n");
        String before = RuleSources.folder(home.resolve("rules")).digest(home);

        Files.writeString(table, "name,aliases\n甲,丙\n");

        assertThat(RuleSources.folder(home.resolve("rules")).digest(home)).isNotEqualTo(before);
    }
}
