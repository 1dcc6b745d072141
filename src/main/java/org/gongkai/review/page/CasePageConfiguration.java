package org.gongkai.review.page;

import java.nio.file.Path;
import org.gongkai.decide.law.Catalog;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.desk.Preparations;
import org.gongkai.review.desk.Scruples;
import org.gongkai.review.due.Dues;
import org.gongkai.review.store.CaseStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CasePageConfiguration {

    @Bean
    Categories categories(@Value("${gongkai.home:.}") Path home) {
        return Categories.of(Catalog.load(home.resolve("rules/catalog.csv")));
    }

    @Bean
    Dossiers dossiers(CaseStore store, Terms terms, Decisions decisions, Preparations preparations, Scruples scruples) {
        return new Dossiers(store, terms, decisions, preparations, scruples);
    }

    @Bean
    Terms terms(Dues dues, Ledger ledger) {
        return new Terms(dues, ledger);
    }
}
