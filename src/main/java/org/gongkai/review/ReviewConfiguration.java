package org.gongkai.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import org.gongkai.audit.AuditTrail;
import org.gongkai.check.Checker;
import org.gongkai.decide.Decider;
import org.gongkai.decide.law.Bureau;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.detect.Models;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Checking;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.desk.Preparations;
import org.gongkai.review.desk.RedisChecks;
import org.gongkai.review.desk.Scruples;
import org.gongkai.review.desk.StoredChecking;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.due.Dues;
import org.gongkai.review.store.CaseStore;
import org.gongkai.review.store.PostgresAnnotations;
import org.gongkai.review.store.PostgresCases;
import org.gongkai.review.store.PostgresIncidents;
import org.gongkai.review.store.PostgresSteps;
import org.gongkai.review.store.PostgresVersions;
import org.gongkai.store.Originals;
import org.gongkai.store.RedisCache;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    CaseStore caseStore(JdbcClient jdbc) {
        return new CaseStore(
                new PostgresCases(jdbc),
                new PostgresVersions(jdbc),
                new PostgresSteps(jdbc),
                new PostgresAnnotations(jdbc),
                new PostgresIncidents(jdbc));
    }

    @Bean
    Ledger ledger(AuditTrail trail, Clock clock) {
        return new Ledger(trail, clock);
    }

    @Bean
    Dues dues(WorkingDays calendar, Clock clock) {
        return new Dues(calendar, clock.getZone());
    }

    @Bean
    RedisChecks redisChecks(Checker checker, RedisCache cache, Decider decider, Models models) {
        return new RedisChecks(checker, cache, decider.rulesVersion() + new TreeMap<>(models.digests()));
    }

    @Bean
    Checking checking(RedisChecks checks, Originals originals, @Value("${gongkai.home:.}") Path home) {
        return new StoredChecking(checks, originals, Bureau.load(home.resolve("config/bureau.csv")));
    }

    @Bean
    Submissions submissions(
            Checking checking, CaseStore store, Dues dues, Ledger ledger, TransactionOperations transactions) {
        return new Submissions(checking, store, dues, ledger, transactions);
    }

    @Bean
    Scruples scruples(CaseStore store) {
        return new Scruples(store);
    }

    @Bean
    Decisions decisions(
            CaseStore store, Scruples scruples, Dues dues, Ledger ledger, TransactionOperations transactions) {
        return new Decisions(store, scruples, dues, ledger, transactions);
    }

    @Bean
    Annotating annotating(CaseStore store, Ledger ledger, TransactionOperations transactions) {
        return new Annotating(store, ledger, transactions);
    }

    @Bean
    Preparations preparations(CaseStore store, Dues dues, Ledger ledger, TransactionOperations transactions) {
        return new Preparations(store, dues, ledger, transactions);
    }
}
