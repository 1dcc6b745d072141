package org.gongkai.account.login;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongkai.account.AccountSettings;
import org.gongkai.account.session.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in PostgreSQL. A try counts before its password is looked at, so that many at once gain nothing. */
final class PostgresLoginThrottle implements LoginThrottle {

    private final JdbcClient database;
    private final AccountSettings settings;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    PostgresLoginThrottle(JdbcClient database, AccountSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean tries(String login, String address) {
        database.sql("delete from failed_logins where since < ?")
                .param(opening())
                .update();
        boolean addressOpen = count(address(address)) <= settings.failuresOfAddress();
        return addressOpen && count(person(login)) <= settings.failures();
    }

    @Override
    public void succeeded(String login, String address) {
        unlock(login);
        database.sql("update failed_logins set failures = failures - 1 where subject = ? and failures > 0")
                .param(address(address))
                .update();
    }

    @Override
    public boolean locked(String login) {
        return database.sql("select count(*) from failed_logins where subject = ? and failures >= ? and since >= ?")
                        .params(person(login), settings.failures(), opening())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void unlock(String login) {
        database.sql("delete from failed_logins where subject = ?")
                .param(person(login))
                .update();
    }

    private int count(String subject) {
        return database.sql(
                        "insert into failed_logins (subject, failures, since) values (?, 1, ?) "
                                + "on conflict (subject) do update set failures = failed_logins.failures + 1 returning failures")
                .params(subject, now())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime opening() {
        return now().minus(settings.lockout());
    }

    /** The login is not kept as it was typed: it may be a password in the wrong field. */
    private String person(String login) {
        return "person/" + secrets.digest(login);
    }

    private static String address(String address) {
        return "address/" + address;
    }
}
