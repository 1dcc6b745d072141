package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.gongkai.audit.AuditRecords;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
@PreAuthorize("hasAuthority('SCOPE_audit.read')")
@Tag(name = "审计", description = "审计记录：查询、核验、导出。记录只增不改，逐条以杂凑值相连。")
class AuditController {

    private static final int LARGEST = 500;

    private final AuditRecords records;
    private final AuditExport export;
    private final Inspections inspections;
    private final Clock clock;

    AuditController(AuditRecords records, AuditExport export, Inspections inspections, Clock clock) {
        this.records = records;
        this.export = export;
        this.inspections = inspections;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "查询记录，新的在前", description = "翻页：以上一页的 next 作为 before 再次查询。")
    RecordsView page(
            @ParameterObject AuditQuery query,
            @Parameter(description = "只要序号小于它的") @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @Parameter(description = "每页条数，1 至 500") @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST) {
            throw new BadQueryException("每页条数应当在 1 至 " + LARGEST + " 之间。");
        }
        return RecordsView.of(records.page(query.filter(clock.getZone()), before, size + 1), size);
    }

    @GetMapping("/proof")
    @Operation(summary = "一个对象的全部记录及其链上证明")
    ProofView proof(@Parameter(description = "对象，如 case/17") @RequestParam String subject) {
        return ProofView.of(records.proof(subject));
    }

    @PostMapping("/verification")
    @Operation(summary = "核验全部记录", description = "逐条重新计算杂凑值，指出第一条不符的记录。核验本身也记录在案。")
    VerificationView verify(
            @Parameter(description = "以前抄存的链尾，一并核对") @RequestParam(defaultValue = "") String head, Principal who) {
        return VerificationView.of(inspections.verify(head, who.getName()));
    }

    @GetMapping("/export")
    @Operation(summary = "导出记录", description = "CSV 供表格软件使用；JSONL 每行一条，据以可以重新计算各条的杂凑值。导出本身也记录在案。")
    void export(
            @ParameterObject AuditQuery query,
            @RequestParam(defaultValue = "JSONL") ExportFormat format,
            Principal who,
            HttpServletResponse response)
            throws IOException {
        inspections.exported(query.toString(), format.ending(), who.getName());
        response.setContentType(format.type().toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("审计记录." + format.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        export.write(query.filter(clock.getZone()), format, writer);
    }
}
