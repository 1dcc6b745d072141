package org.gongkai.check.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that a check is asked for with, as the API description shows it. */
record ChecksRequest(
        @Schema(description = "待检查的文件，可以多个", requiredMode = Schema.RequiredMode.REQUIRED)
        List<MultipartFile> file,

        @Schema(description = "审查基准日，格式 2026-11-22；不填为当日") @Nullable
        LocalDate asOf) {}
