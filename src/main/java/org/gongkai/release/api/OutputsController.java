package org.gongkai.release.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.account.Actor;
import org.gongkai.release.desk.Downloads;
import org.gongkai.release.desk.OutputKind;
import org.gongkai.release.desk.Outputs;
import org.gongkai.review.NoSuchCaseException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "公开输出", description = "公开属性确定后生成的文件。每次下载都记录在案。")
class OutputsController {

    private final Outputs outputs;

    OutputsController(Outputs outputs) {
        this.outputs = outputs;
    }

    @GetMapping("/api/v1/cases/{id}/output/{kind}")
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    @Operation(summary = "下载发文稿头纸、备案表、证据包或者公开件", description = "公开件已遮盖应当遮盖的内容、清除隐藏内容并加附注标注；重新读取仍能找到被遮盖内容的，不给出文件。")
    @ApiResponse(responseCode = "422", description = "公开属性尚未确定，或者不能安全遮盖，原因见说明")
    ResponseEntity<byte[]> output(
            @PathVariable long id,
            @Parameter(
                            description =
                                    "header-sheet.docx、header-sheet.pdf、registration.docx、registration.pdf、evidence.json、evidence.pdf（证据包）、copy（公开件）")
                    @PathVariable
                    String kind,
            Actor actor) {
        OutputKind wanted = OutputKind.of(kind).orElseThrow(NoSuchCaseException::new);
        return Downloads.of(outputs.make(id, wanted, actor));
    }
}
