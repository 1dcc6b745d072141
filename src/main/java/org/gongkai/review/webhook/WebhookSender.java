package org.gongkai.review.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is to be told: at least once, in order where nothing fails, for three days at growing intervals. */
final class WebhookSender {

    private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration TAKEN = Duration.ofMinutes(5);
    private static final int AT_ONCE = 20;
    private static final List<Duration> INTERVALS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24),
            Duration.ofHours(41));

    private final PostgresWebhooks webhooks;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookSender(PostgresWebhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Sends what is due now; gives how many messages were tried. */
    int send() {
        Instant now = clock.instant();
        List<Delivery> due = webhooks.take(AT_ONCE, now, now.plus(TAKEN));
        for (Delivery delivery : due) {
            send(delivery);
        }
        return due.size();
    }

    private void send(Delivery delivery) {
        long seconds = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(delivery.url())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Gongkai-Delivery", "" + delivery.id())
                .header("X-Gongkai-Timestamp", "" + seconds)
                .header("X-Gongkai-Signature", Signature.of(delivery.secret(), seconds, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        try {
            int answer =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (answer >= 200 && answer < 300) {
                webhooks.heard(delivery.id(), clock.instant(), "" + answer);
            } else {
                unheard(delivery, "" + answer);
            }
        } catch (IOException failure) {
            unheard(delivery, failure.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void unheard(Delivery delivery, String answer) {
        log.warn("webhook message {} was not heard: {}", delivery.id(), answer);
        Instant now = clock.instant();
        if (delivery.attempts() >= INTERVALS.size()) {
            webhooks.giveUp(delivery.id(), now, answer);
        } else {
            webhooks.failed(delivery.id(), now.plus(INTERVALS.get(delivery.attempts())), answer);
        }
    }
}
