package org.gongkai.review.api;

import org.gongkai.review.desk.Ledger;
import org.gongkai.review.due.Dues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    CaseActionsController.Terms caseTerms(Dues dues, Ledger ledger) {
        return new CaseActionsController.Terms(dues, ledger);
    }
}
