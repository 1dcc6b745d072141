package org.gongkai.release.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.gongkai.account.Actor;
import org.gongkai.release.desk.Downloads;
import org.gongkai.release.packet.EvidenceDesk;
import org.gongkai.release.packet.PacketFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "证据材料", description = "一件的全部依据：文本摘要、标注、所用规则及其法律依据、各版、各步决定、审计记录及链上证明。")
class EvidenceController {

    private final EvidenceDesk evidence;

    EvidenceController(EvidenceDesk evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/api/v1/cases/{id}/evidence")
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    @Operation(summary = "出具一件的证据材料", description = "JSON 供程序核验，PDF 供阅读和归档，ZIP 含二者，PDF 上印有 JSON 的摘要。材料含案件内容，每次出具都记录在案。")
    ResponseEntity<byte[]> evidence(
            @PathVariable long id,
            @Parameter(description = "JSON、PDF 或者 ZIP") @RequestParam(defaultValue = "JSON") PacketFormat format,
            Actor actor) {
        return Downloads.of(evidence.make(id, format, actor));
    }
}
