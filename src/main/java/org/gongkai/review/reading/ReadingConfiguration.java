package org.gongkai.review.reading;

import java.time.Clock;
import org.gongkai.account.People;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReadingConfiguration {

    @Bean
    Readings readings(CaseStore store, Annotating annotating, Ledger ledger, People people, Clock clock) {
        return new Readings(store, annotating, ledger, people, clock.getZone());
    }

    @Bean
    Passages passages(CaseStore store, Annotating annotating, TransactionOperations transactions) {
        return new Passages(store, annotating, transactions);
    }
}
