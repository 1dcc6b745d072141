package org.gongkai.review.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Webhooks and what is still to be told to them. */
final class PostgresWebhooks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    PostgresWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(URI url, String secret, String division, String login, Instant now) {
        return jdbc.sql("insert into webhook (url, secret, division, created_by, created)"
                        + " values (:url, :secret, :division, :login, :now) returning id")
                .param("url", url.toString())
                .param("secret", secret)
                .param("division", division)
                .param("login", login)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    boolean end(long id, Instant now) {
        return jdbc.sql("update webhook set ended = :now where id = :id and ended is null")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Webhook> all() {
        return jdbc.sql("""
                        select webhook.*,
                            (select count(*) from webhook_delivery
                                where webhook = webhook.id and delivered is null and given_up is null) as open,
                            (select count(*) from webhook_delivery
                                where webhook = webhook.id and given_up is not null) as lost
                        from webhook where ended is null order by id
                        """)
                .query((row, number) -> new Webhook(
                        row.getLong("id"),
                        row.getString("url"),
                        row.getString("division"),
                        row.getString("created_by"),
                        row.getTimestamp("created").toInstant(),
                        row.getLong("open"),
                        row.getLong("lost")))
                .list();
    }

    /**
     * Takes messages to send, so that no other process takes them before a time.
     *
     * @param until when others may take what was neither heard nor refused by then
     */
    List<Delivery> take(int most, Instant now, Instant until) {
        return jdbc.sql("""
                        with taken as (
                            update webhook_delivery set next_try = :until
                            where id in (
                                select webhook_delivery.id
                                from webhook_delivery join webhook on webhook.id = webhook_delivery.webhook
                                where delivered is null and given_up is null and next_try <= :now and ended is null
                                order by webhook_delivery.id
                                limit :most
                                for update of webhook_delivery skip locked)
                            returning id, webhook, event, attempts)
                        select taken.id, url, secret, attempts, case_id, reference, case_event.version, at, action,
                            from_state, to_state, case_event.login, case_event.attribute
                        from taken
                        join webhook on webhook.id = taken.webhook
                        join case_event on case_event.id = taken.event
                        join review_case on review_case.id = case_event.case_id
                        order by taken.id
                        """)
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(PostgresWebhooks::delivery)
                .list();
    }

    void heard(long id, Instant now, String answer) {
        jdbc.sql(
                        "update webhook_delivery set delivered = :now, attempts = attempts + 1, answer = :answer where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("answer", answer)
                .update();
    }

    void failed(long id, Instant next, String answer) {
        jdbc.sql(
                        "update webhook_delivery set next_try = :next, attempts = attempts + 1, answer = :answer where id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .param("answer", answer)
                .update();
    }

    void giveUp(long id, Instant now, String answer) {
        jdbc.sql(
                        "update webhook_delivery set given_up = :now, attempts = attempts + 1, answer = :answer where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("answer", answer)
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("delivery", row.getLong("id"));
        body.put("case", row.getLong("case_id"));
        body.put("reference", row.getString("reference"));
        body.put("version", row.getInt("version"));
        body.put("at", row.getTimestamp("at").toInstant().toString());
        body.put("action", row.getString("action"));
        body.put("from", row.getString("from_state"));
        body.put("to", row.getString("to_state"));
        body.put("by", row.getString("login"));
        body.put("attribute", row.getString("attribute"));
        return new Delivery(
                row.getLong("id"),
                URI.create(row.getString("url")),
                row.getString("secret"),
                row.getInt("attempts"),
                JSON.writeValueAsString(body));
    }
}
