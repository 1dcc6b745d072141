package org.gongkai.release;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.audit.AuditRecords;
import org.gongkai.decide.law.Bureau;
import org.gongkai.decide.law.Catalog;
import org.gongkai.read.Reader;
import org.gongkai.release.desk.Copies;
import org.gongkai.release.desk.Filings;
import org.gongkai.release.desk.Outputs;
import org.gongkai.release.desk.Papers;
import org.gongkai.release.desk.PostgresPublications;
import org.gongkai.release.evidence.Evidence;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.form.Printing;
import org.gongkai.release.redact.Redactor;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import org.gongkai.store.Originals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Redactor redactor(Reader reader) {
        return Redactor.of(reader);
    }

    @Bean
    Filings filings(CaseStore store, Ledger ledger, @Value("${gongkai.home:.}") Path home) {
        Catalog catalog = Catalog.load(home.resolve("rules/catalog.csv"));
        return new Filings(
                store, catalog, Bureau.load(home.resolve("config/bureau.csv")).name(), ledger);
    }

    @Bean
    Copies copies(CaseStore store, Originals originals, Redactor redactor) {
        return new Copies(store, originals, redactor);
    }

    @Bean
    Papers papers(CaseStore store, Filings filings, AuditRecords records, Ledger ledger) {
        Evidence evidence = new Evidence(store, records, ledger);
        return new Papers(filings, new Printing(ChineseFont.installed()), evidence, ledger);
    }

    @Bean
    Outputs outputs(CaseStore store, Papers papers, Copies copies, Ledger ledger) {
        return new Outputs(store, papers, copies, ledger);
    }

    @Bean
    PostgresPublications publications(JdbcClient jdbc, Clock clock, @Value("${gongkai.home:.}") Path home) {
        return new PostgresPublications(jdbc, Catalog.load(home.resolve("rules/catalog.csv")), clock.getZone());
    }
}
