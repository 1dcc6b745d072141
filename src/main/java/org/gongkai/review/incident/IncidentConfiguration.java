package org.gongkai.review.incident;

import org.gongkai.audit.AuditTrail;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class IncidentConfiguration {

    @Bean
    Incidents incidents(CaseStore store, AuditTrail trail, Ledger ledger, TransactionOperations transactions) {
        return new Incidents(store, trail, ledger, transactions);
    }
}
