package org.gongkai.audit.web;

import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.AuditVerifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(value = "auditWebConfiguration", proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {

    @Bean
    AuditExport auditExport(AuditRecords records, JsonMapper json) {
        return new AuditExport(records, json);
    }

    @Bean
    Inspections inspections(AuditVerifier verifier, AuditTrail trail) {
        return new Inspections(verifier, trail);
    }
}
