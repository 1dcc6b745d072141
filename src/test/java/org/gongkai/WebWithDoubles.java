package org.gongkai;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.gongkai.check.Checker;
import org.gongkai.check.Doubles;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The web part of the application over small stages. */
@EnableAutoConfiguration
@ComponentScan({"org.gongkai.check.web", "org.gongkai.check.page", "org.gongkai.store"})
@Import({ServerConfiguration.class, ErrorPages.class})
class WebWithDoubles {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    Checker checker() {
        return Doubles.checker();
    }
}
