package org.gongkai.release.page;

import org.gongkai.account.Actor;
import org.gongkai.release.desk.Downloads;
import org.gongkai.release.packet.EvidenceDesk;
import org.gongkai.release.packet.PacketFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the evidence of a case to who reads its page. */
@Controller
@ConditionalOnWebApplication
class EvidencePages {

    private final EvidenceDesk evidence;

    EvidencePages(EvidenceDesk evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/cases/{id:\\d+}/evidence")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    ResponseEntity<byte[]> evidence(@PathVariable long id, Actor actor) {
        return Downloads.of(evidence.make(id, PacketFormat.ZIP, actor));
    }
}
