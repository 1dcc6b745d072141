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
    Packets packets(
            CaseStore store,
            AuditRecords records,
            AuditTrail trail,
            Clock clock,
            @Value("${gongkai.home:.}") Path home) {
        return new Packets(store, records, trail, LawTexts.load(home.resolve("config/legal-bases.csv")), clock);
    }

    @Bean
    PacketPdf packetPdf(Clock clock) {
        return new PacketPdf(ChineseFont.installed(), clock.getZone());
    }
}
