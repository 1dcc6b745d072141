package org.gongkai.demo;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.account.People;
import org.gongkai.account.password.Passwords;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.decide.law.Bureau;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Preparations;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.store.CaseStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    DemoMark demoMark(AuditTrail trail, AuditRecords records) {
        return new DemoMark(trail, records);
    }

    @Bean
    DemoDesk demoDesk(CaseStore store, Decisions decisions, Preparations preparations, Annotating annotating) {
        return new DemoDesk(store, decisions, preparations, annotating);
    }

    @Bean
    DemoFilings demoFilings(Submissions submissions, DemoDesk desk, @Value("${gongkai.home:.}") Path home) {
        return new DemoFilings(
                submissions,
                desk,
                Bureau.load(home.resolve("config/bureau.csv")).name());
    }

    @Bean
    Demonstration demonstration(DemoMark mark, People people, Passwords passwords, DemoFilings filings, Clock clock) {
        return new Demonstration(mark, new DemoPeople(people, passwords), filings, clock);
    }

    /** After the first administrator was made. */
    @Bean
    @ConditionalOnProperty("gongkai.demo")
    ApplicationListener<ApplicationReadyEvent> demonstrationAtStart(Demonstration demonstration) {
        return event -> demonstration.make(System.out);
    }
}
