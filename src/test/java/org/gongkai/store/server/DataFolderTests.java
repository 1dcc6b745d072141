package org.gongkai.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path folder;

    @Test
    void aSecondServiceIsRefusedUntilTheFirstIsDone() throws IOException {
        try (DataFolder first = DataFolder.hold(folder)) {
            assertThat(first.folder("a")).isDirectory();
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("正由另一个服务使用");
        }
        DataFolder.hold(folder).close();
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("不能写入");
    }
}
