package org.gongkai;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.gongkai.account.People;
import org.gongkai.account.TestPeople;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.gongkai.check.Checker;
import org.gongkai.check.Doubles;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The web part of the application over small stages. */
@EnableAutoConfiguration
@ComponentScan({
    "org.gongkai.check.web",
    "org.gongkai.check.page",
    "org.gongkai.store",
    "org.gongkai.audit",
    "org.gongkai.account"
})
@Import({ServerConfiguration.class, ErrorPages.class})
class WebWithDoubles {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    TestPeople testPeople(People people, Sessions sessions, ApiTokens tokens) {
        return new TestPeople(people, sessions, tokens);
    }

    @Bean
    Checker checker() {
        return Doubles.checker();
    }
}
