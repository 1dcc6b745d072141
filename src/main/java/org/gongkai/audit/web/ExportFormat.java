package org.gongkai.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The forms in which the record is taken along. */
enum ExportFormat {
    /** For spreadsheets. */
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    /** For programs: with it each hash can be computed again. */
    JSONL(new MediaType("application", "jsonl", StandardCharsets.UTF_8));

    private final MediaType type;

    ExportFormat(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
