package org.gongkai.audit.postgres;

import java.time.Clock;
import javax.sql.DataSource;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.audit.AuditVerifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(
            DataSource database, PlatformTransactionManager transactions, Clock clock, AuditSettings settings) {
        return new PostgresAuditTrail(new JdbcTemplate(database), transactions, clock, settings.algorithm());
    }

    @Bean
    AuditRecords auditRecords(DataSource database, PlatformTransactionManager transactions) {
        return new PostgresAuditRecords(new Snapshots(database, transactions));
    }

    @Bean
    AuditVerifier auditVerifier(DataSource database, PlatformTransactionManager transactions) {
        return new PostgresAuditVerifier(new Snapshots(database, transactions));
    }
}
