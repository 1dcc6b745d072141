package org.gongkai.review.version;

import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.decide.Decider;
import org.gongkai.detect.Models;
import org.gongkai.review.CaseVersion;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VersionConfiguration {

    @Bean
    ApplicationRunner ruleChanges(AuditRecords records, AuditTrail trail, Decider decider, Models models) {
        RuleChanges changes = new RuleChanges(records, trail);
        return started -> changes.note(decider.rulesVersion(), CaseVersion.models(models.digests()));
    }
}
