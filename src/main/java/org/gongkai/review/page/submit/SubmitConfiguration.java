package org.gongkai.review.page.submit;

import java.time.Clock;
import org.gongkai.check.web.Uploads;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.store.CaseStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SubmitConfiguration {

    @Bean
    RunningSubmissions runningSubmissions(Clock clock) {
        return new RunningSubmissions(clock, Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    @Bean
    Intake intake(Uploads uploads, CaseStore store, Submissions submissions, RunningSubmissions running) {
        return new Intake(uploads, store, submissions, running);
    }
}
