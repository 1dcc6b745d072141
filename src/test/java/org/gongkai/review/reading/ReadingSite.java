package org.gongkai.review.reading;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.gongkai.account.Actor;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Role;
import org.gongkai.account.session.Sessions;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.review.SampleCases;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import org.gongkai.review.store.PostgresAnnotations;
import org.gongkai.review.store.PostgresCases;
import org.gongkai.review.store.PostgresIncidents;
import org.gongkai.review.store.PostgresSteps;
import org.gongkai.review.store.PostgresVersions;
import org.gongkai.store.RedisCache;
import org.gongkai.store.TestDatabase;
import org.gongkai.store.TestRedis;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The reading page with login, on a real database. */
@EnableAutoConfiguration
@ComponentScan("org.gongkai.account")
@Import({ReadingConfiguration.class, ReadingController.class, PassagesController.class, ReadingProblems.class})
class ReadingSite {

    final List<AuditEntry> trail = new CopyOnWriteArrayList<>();

    @Bean
    DataSource database() {
        return TestDatabase.fresh();
    }

    @Bean
    RedisCache cache() {
        return TestRedis.cache();
    }

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    CaseStore store(JdbcClient jdbc) {
        return new CaseStore(
                new PostgresCases(jdbc),
                new PostgresVersions(jdbc),
                new PostgresSteps(jdbc),
                new PostgresAnnotations(jdbc),
                new PostgresIncidents(jdbc));
    }

    @Bean
    AuditTrail auditTrail() {
        return trail::add;
    }

    @Bean
    Ledger ledger(AuditTrail trail, Clock clock) {
        return new Ledger(trail, clock);
    }

    @Bean
    Annotating annotating(CaseStore store, Ledger ledger, TransactionOperations transactions) {
        return new Annotating(store, ledger, transactions);
    }

    @Bean
    SampleCases cases(CaseStore store, Ledger ledger, TransactionOperations transactions, JdbcClient jdbc) {
        return new SampleCases(store, ledger, transactions, jdbc);
    }

    @Bean
    List<AuditEntry> trail() {
        return trail;
    }

    @Bean
    Logins logins(People people, Sessions sessions) {
        return new Logins(people, sessions);
    }

    /** Lets people in. */
    record Logins(People people, Sessions sessions) {

        /** A cookie's value: a session of a drafter, who is made when there is none. */
        String enter(String login, String name, String division) {
            if (people.find(login).isEmpty()) {
                people.create(
                        new NewPerson(login, name, division, Set.of(Role.DRAFTER), "Qiu-Tian-2026", false),
                        Actor.SERVICE);
            }
            return sessions.begin(login, "127.0.0.1", "test").orElseThrow();
        }
    }
}
