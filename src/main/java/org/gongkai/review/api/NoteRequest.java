package org.gongkai.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a step or of a question to another organ. */
record NoteRequest(
        @Schema(description = "结果、文号或者经办人") @Nullable String note,

        @Schema(description = "联合发文单位是否同意公开；只在登记答复时填写") @Nullable
        Boolean agreed) {

    String text() {
        return note == null ? "" : note;
    }
}
