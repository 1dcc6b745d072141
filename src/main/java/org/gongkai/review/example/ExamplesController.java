package org.gongkai.review.example;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.account.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@Tag(name = "训练样例", description = "审查人员对标注的判断，供改进识别模型使用。含有未隐去的文件内容，不得外传。")
class ExamplesController {

    private static final String JSONL = "application/jsonl";

    private final Examples examples;

    ExamplesController(Examples examples) {
        this.examples = examples;
    }

    @GetMapping("/api/v1/examples")
    @PreAuthorize("hasAnyRole('LEGAL', 'ADMIN')")
    @Operation(
            summary = "导出全部训练样例",
            description = "每行一个 JSON 对象：文件摘要值、类型、前后各 60 字、判断（ACCEPTED 采纳、REJECTED 不采纳、ADDED 人工添加）、理由和规则版本。"
                    + "不含审查人员的姓名和账号。导出记入审计记录。只供条法处和管理员登录后使用，不接受令牌。")
    @ApiResponse(
            responseCode = "200",
            description = "样例，JSON Lines",
            content = @Content(mediaType = JSONL, schema = @Schema(implementation = Example.class)))
    void export(Actor actor, HttpServletResponse response) throws IOException {
        response.setContentType(JSONL);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"examples.jsonl\"");
        examples.write(response.getOutputStream(), actor);
    }
}
