package org.gongkai.detect.person.lexicon;

import java.util.List;

/** Tells a document's setting from its genre and title. */
public final class Settings {

    private final List<Row> rows;

    record Row(List<String> words, List<String> except, Setting setting) {}

    Settings(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The setting that a title speaks of. */
    public Setting of(String title) {
        for (Row row : rows) {
            if (row.words().stream().anyMatch(title::contains)
                    && row.except().stream().noneMatch(title::contains)) {
                return row.setting();
            }
        }
        return Setting.OTHER;
    }
}
