package org.gongkai.release.packet;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.packet.content.LawTexts;
import org.gongkai.review.store.CaseStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PacketConfiguration {

    @Bean
    EvidenceDesk evidenceDesk(
            CaseStore store,
            AuditRecords records,
            AuditTrail trail,
            Clock clock,
            @Value("${gongkai.home:.}") Path home) {
        LawTexts laws = LawTexts.load(home.resolve("config/legal-bases.csv"));
        return new EvidenceDesk(
                new Packets(store, records, trail, laws, clock),
                new PacketPdf(ChineseFont.installed(), clock.getZone()));
    }
}
