package org.gongkai.check.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.CheckResult;
import org.gongkai.check.Checker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@ConditionalOnWebApplication
@Tag(name = "检查", description = "上传文件，取得公开属性建议及其理由。文件检查完毕即删除，内容不留存。")
class ChecksController {

    private final Checker checker;
    private final Uploads uploads;
    private final Clock clock;

    ChecksController(Checker checker, Uploads uploads, Clock clock) {
        this.checker = checker;
        this.uploads = uploads;
        this.clock = clock;
    }

    @PreAuthorize("hasAuthority('SCOPE_check')")
    @PostMapping(
            path = "/api/v1/checks",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "检查一个或者多个文件",
            description = "按上传顺序，每个文件返回一个结果。读不出内容的文件同样返回结果（status 为 UNREADABLE），"
                    + "发现现行有效国家秘密标志的（SECRET_MARK_FOUND）只返回标志本身。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = ChecksRequest.class))))
    @ApiResponse(responseCode = "200", description = "检查结果")
    @ApiResponse(
            responseCode = "400",
            description = "没有文件，或者日期格式不对",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "413",
            description = "文件过大",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "415",
            description = "请求不是 multipart/form-data",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    List<CheckResult> check(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, MultipartFile> parts,
            @Parameter(hidden = true) @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> asOf) {
        List<MultipartFile> files =
                parts.values().stream().flatMap(List::stream).toList();
        if (files.isEmpty()) {
            throw new NoFileException();
        }
        LocalDate day = asOf.orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
        List<CheckResult> results = new ArrayList<>(files.size());
        for (MultipartFile file : files) {
            try (Upload upload = uploads.receive(file)) {
                results.add(checker.check(upload.file(), upload.name(), day).result());
            }
        }
        return results;
    }
}
