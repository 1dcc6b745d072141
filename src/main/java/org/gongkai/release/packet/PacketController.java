package org.gongkai.release.packet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.gongkai.account.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "证据材料", description = "一件的全部依据：文本摘要、标注、所用规则及其法律依据、各版、各步决定、审计记录及链上证明。")
class PacketController {

    private final Packets packets;
    private final PacketPdf pdf;

    PacketController(Packets packets, PacketPdf pdf) {
        this.packets = packets;
        this.pdf = pdf;
    }

    @GetMapping("/api/v1/cases/{id}/evidence")
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    @Operation(summary = "出具一件的证据材料", description = "JSON 供程序核验，PDF 供阅读和归档，ZIP 含二者：PDF 上印有 JSON 的摘要。材料含案件内容，出具本身记录在案。")
    ResponseEntity<byte[]> evidence(
            @PathVariable long id,
            @Parameter(description = "JSON、PDF 或者 ZIP") @RequestParam(defaultValue = "JSON") Format format,
            Actor actor) {
        PacketFile file = packets.make(id, actor);
        byte[] content = switch (format) {
            case JSON -> file.json();
            case PDF -> pdf.write(file);
            case ZIP -> PacketZip.of(id, file, pdf.write(file));
        };
        return ResponseEntity.ok()
                .contentType(format.type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("证据材料-第" + id + "号件." + format.ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** The forms in which a packet is taken along. */
    enum Format {
        JSON(MediaType.APPLICATION_JSON, "json"),
        PDF(MediaType.APPLICATION_PDF, "pdf"),
        ZIP(new MediaType("application", "zip"), "zip");

        private final MediaType type;
        private final String ending;

        Format(MediaType type, String ending) {
            this.type = type;
            this.ending = ending;
        }
    }
}
