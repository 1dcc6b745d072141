package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTests {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("table.csv");
    }

    @Test
    void readsWhatASpreadsheetSaves() throws IOException {
        Files.writeString(file, "\uFEFFcode,words\r\n# 说明\r\n\r\nA,\"甲, 乙| 丙 ||\"\r\n");

        assertThat(Table.read(file, row -> row.get("code"))).containsExactly("A");
        assertThat(Table.read(file, row -> row.items("words"))).containsExactly(List.of("甲, 乙", "丙"));
        assertThat(Table.read(file, row -> row.phrases("words"))).containsExactly(List.of("甲, 乙", " 丙 "));
    }

    @Test
    void stopsWhenItIsMissingOrEmpty() throws IOException {
        assertThatThrownBy(() -> Table.read(file, row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("无法读取", "table.csv");
        Files.writeString(file, "code,words\n");
        assertThatThrownBy(() -> Table.read(file, row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("没有内容", "table.csv");
    }

    @Test
    void stopsAtARowThatLacksAColumnOrCannotBeUsed() throws IOException {
        Files.writeString(file, "code,days\n1,2\nA,B\n");
        assertThatThrownBy(() -> Table.read(file, row -> row.get("name"))).hasMessageContainingAll("第1条有误", "name");
        assertThatThrownBy(() -> Table.read(file, row -> Integer.parseInt(row.get("days"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("第2条有误", "table.csv");
    }
}
