package org.gongkai.detect.language.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ThemeLexiconTests {

    private static final String TABLE = """
            theme,phrase,weight
            HEALTH,透析,3
            HEALTH,血液透析,3
            FAMILY,离婚,3
            """;

    @Test
    void countsAPhraseOnceAndTheLongestOfThoseThatOverlap() throws IOException {
        Hits hits = new ThemeLexicon(new StringReader(TABLE)).scan("血液透析三次，又去血液透析。");

        assertThat(hits.phrases("HEALTH")).containsExactly("血液透析");
        assertThat(hits.weight("HEALTH")).isEqualTo(3);
        assertThat(hits.weight("FAMILY")).isZero();
    }

    @Test
    void readsATableSavedByASpreadsheet() throws IOException {
        Hits hits = new ThemeLexicon(new StringReader("\uFEFFtheme,phrase,weight\r\nFAMILY,离婚,3\r\n")).scan("已离婚");

        assertThat(hits.phrases("FAMILY")).containsExactly("离婚");
    }
}
