package org.gongkai.detect.person.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTests {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTables() throws IOException {
        try (Stream<Path> tables = Files.list(Path.of("rules/lexicon"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName()));
            }
        }
    }

    @Test
    void readsTheTablesAsShipped() {
        assertThat(Lexicon.load(folder).hints()).isNotEmpty();
    }

    @Test
    void stopsWhenATableIsMissing() throws IOException {
        Files.delete(folder.resolve("person-labels.csv"));
        assertThatThrownBy(() -> Lexicon.load(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("表格无法读取")
                .hasMessageContaining("person-labels.csv");
    }

    @Test
    void stopsWhenATableIsEmpty() throws IOException {
        Files.writeString(folder.resolve("person-surnames.csv"), "surname,kind\n");
        assertThatThrownBy(() -> Lexicon.load(folder)).hasMessageContaining("表格没有内容");
    }

    @Test
    void stopsWhenARowIsWrongAndNamesIt() throws IOException {
        Files.writeString(folder.resolve("person-labels.csv"), "cue,position,role,setting,why\n申请人,LABEL,NOBODY,,写明\n");
        assertThatThrownBy(() -> Lexicon.load(folder))
                .hasMessageContaining("表格第1条有误")
                .hasMessageContaining("NOBODY");
    }

    @Test
    void stopsWhenARowLacksAColumn() throws IOException {
        Files.writeString(folder.resolve("person-tables.csv"), "words,place,why\n病情,BESIDE,写明\n");
        assertThatThrownBy(() -> Lexicon.load(folder)).hasMessageContaining("表格第1条有误");
    }
}
