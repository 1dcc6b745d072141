package org.gongkai.review.webhook;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebhookConfiguration {

    @Bean
    PostgresWebhooks webhooks(JdbcClient jdbc) {
        return new PostgresWebhooks(jdbc);
    }

    @Bean
    WebhookSender webhookSender(PostgresWebhooks webhooks, Clock clock) {
        return new WebhookSender(webhooks, clock);
    }

    @Bean
    Sending webhookSending(WebhookSender sender) {
        return new Sending(sender);
    }

    /** Sends every few seconds, and on while there is something to send. */
    record Sending(WebhookSender sender) {

        @Scheduled(fixedDelay = 3_000, initialDelay = 3_000)
        void send() {
            while (sender.send() > 0) {
                Thread.onSpinWait();
            }
        }
    }
}
