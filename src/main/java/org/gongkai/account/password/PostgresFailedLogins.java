package org.gongkai.account.password;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongkai.account.AccountSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Failed logins in PostgreSQL, counted from the first until the lockout is over. */
final class PostgresFailedLogins {

    private final JdbcClient database;
    private final AccountSettings settings;
    private final Clock clock;

    PostgresFailedLogins(JdbcClient database, AccountSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one more, and says how many there are. */
    int count(String subject) {
        database.sql("delete from failed_logins where since < ?")
                .param(opening())
                .update();
        return database.sql(
                        "insert into failed_logins (subject, failures, since) values (?, 1, ?) "
                                + "on conflict (subject) do update set failures = failed_logins.failures + 1 returning failures")
                .params(subject, now())
                .query(Integer.class)
                .single();
    }

    /** How many there are. */
    int failures(String subject) {
        return database.sql("select failures from failed_logins where subject = ? and since >= ?")
                .params(subject, opening())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** One less, as it was none. */
    void forgive(String subject) {
        database.sql("update failed_logins set failures = failures - 1 where subject = ? and failures > 0")
                .param(subject)
                .update();
    }

    /** Begins anew. */
    void forget(String subject) {
        database.sql("delete from failed_logins where subject = ?")
                .param(subject)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime opening() {
        return now().minus(settings.lockout());
    }
}
