package org.gongkai.review.remind;

import java.util.TimeZone;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.due.Dues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.support.CronTrigger;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class RemindConfiguration {

    private static final String EVERY_MORNING = "0 30 6 * * *";

    @Bean
    Reminding reminding(JdbcClient jdbc, Dues dues, Ledger ledger) {
        return new Reminding(new PostgresReminders(jdbc), dues, ledger);
    }

    @Bean
    SchedulingConfigurer remindingEveryMorning(Reminding reminding, Ledger ledger) {
        CronTrigger morning = new CronTrigger(EVERY_MORNING, TimeZone.getTimeZone(ledger.zone()));
        return tasks -> tasks.addCronTask(new CronTask(reminding::make, morning));
    }

    /** A service that did not run in the morning reminds when it starts. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> remindingAtStart(Reminding reminding) {
        return ready -> reminding.make();
    }
}
