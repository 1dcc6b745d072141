package org.gongkai.check.page;

import java.time.Clock;
import org.gongkai.check.Checker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageConfiguration {

    @Bean
    RunningChecks runningChecks(Checker checker, Clock clock) {
        return new RunningChecks(
                checker, clock, Math.max(1, Runtime.getRuntime().availableProcessors()));
    }
}
