package org.gongkai.detect.language.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLexiconTests {

    @TempDir
    private Path folder;

    private static final String TABLE = """
            theme,phrase,weight
            HEALTH,透析,3
            HEALTH,血液透析,3
            FAMILY,离婚,3
            """;

    @Test
    void countsAPhraseOnceAndTheLongestOfThoseThatOverlap() throws IOException {
        Path table = Files.writeString(folder.resolve("themes.csv"), TABLE);
        Hits hits = ThemeLexicon.read(table).scan("血液透析三次，又去血液透析。");

        assertThat(hits.phrases("HEALTH")).containsExactly("血液透析");
        assertThat(hits.weight("HEALTH")).isEqualTo(3);
        assertThat(hits.weight("FAMILY")).isZero();
    }
}
