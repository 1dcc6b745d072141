package org.gongkai.detect.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTests {

    @TempDir
    private Path folder;

    @Test
    void namesTheDigestOfWhatItLoaded() throws IOException {
        Files.writeString(folder.resolve("README.md"), "## one.bin\n");
        Files.writeString(folder.resolve("one.bin"), "abc");
        ModelFolder models = new ModelFolder(folder);

        models.load("one.bin", InputStream::readAllBytes);

        assertThat(models.models().digests())
                .containsEntry("one.bin", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesToStartWithoutACard() {
        assertThatThrownBy(() -> new ModelFolder(folder))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("README.md");
    }

    @Test
    void refusesAModelThatTheCardDoesNotName() throws IOException {
        Files.writeString(folder.resolve("README.md"), "## other.bin\n");
        Files.writeString(folder.resolve("one.bin"), "abc");

        assertThatThrownBy(() -> new ModelFolder(folder).load("one.bin", InputStream::readAllBytes))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("one.bin");
    }

    @Test
    void refusesToStartWithoutAModelThatTheCardNames() throws IOException {
        Files.writeString(folder.resolve("README.md"), "## one.bin\n");

        assertThatThrownBy(() -> new ModelFolder(folder).load("one.bin", InputStream::readAllBytes))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("./gongkai train");
    }
}
