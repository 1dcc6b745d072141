package org.gongkai.account.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.account.AccountSettings;
import org.gongkai.account.Person;
import org.gongkai.account.person.PersonRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions in PostgreSQL. The person is read with each request, so that a change of roles holds at once. */
public final class PostgresSessions implements Sessions {

    private static final int SECONDS_BETWEEN_NOTES = 60;
    private static final int LONGEST_BROWSER = 200;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final AccountSettings settings;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    public PostgresSessions(
            JdbcClient database, TransactionOperations transactions, AccountSettings settings, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<String> begin(String login, String address, String browser) {
        String secret = secrets.make();
        return Optional.ofNullable(
                transactions.execute(status -> begins(login, id(secret), address, shortened(browser)) ? secret : null));
    }

    private boolean begins(String login, String id, String address, String browser) {
        boolean may = database.sql("select true from people where login = ? and active for update")
                .param(login)
                .query(Boolean.class)
                .optional()
                .isPresent();
        if (!may) {
            return false;
        }
        database.sql("update people set last_login = ? where login = ?")
                .params(at(now()), login)
                .update();
        database.sql("delete from sessions where last_used < ? or created < ?")
                .params(at(oldestUse()), at(oldestStart()))
                .update();
        database.sql("delete from sessions where id in (select id from sessions where login = ? "
                        + "order by last_used desc, created desc offset ?)")
                .params(login, settings.sessions() - 1)
                .update();
        database.sql("insert into sessions (id, login, created, last_used, address, browser) values (?, ?, ?, ?, ?, ?)")
                .params(id, login, at(now()), at(now()), address, browser)
                .update();
        return true;
    }

    @Override
    public Optional<Person> person(String secret) {
        String id = id(secret);
        return database.sql("select p.*, s.last_used from sessions s join people p using (login) "
                        + "where s.id = ? and p.active and s.last_used >= ? and s.created >= ?")
                .params(id, at(oldestUse()), at(oldestStart()))
                .query((row, number) -> {
                    note(id, row.getObject("last_used", OffsetDateTime.class).toInstant());
                    return new PersonRow().mapRow(row, number);
                })
                .optional();
    }

    private void note(String id, Instant lastUsed) {
        if (lastUsed.plusSeconds(noted()).isBefore(now())) {
            database.sql("update sessions set last_used = ? where id = ?")
                    .params(at(now()), id)
                    .update();
        }
    }

    private long noted() {
        return Math.min(SECONDS_BETWEEN_NOTES, settings.idle().toSeconds() / 4);
    }

    @Override
    public void end(String secret) {
        database.sql("delete from sessions where id = ?").param(id(secret)).update();
    }

    @Override
    public List<Session> of(String login) {
        return database.sql("select * from sessions where login = ? and last_used >= ? and created >= ? "
                        + "order by last_used desc, created desc")
                .params(login, at(oldestUse()), at(oldestStart()))
                .query(PostgresSessions::session)
                .list();
    }

    @Override
    public void end(String login, String id) {
        database.sql("delete from sessions where login = ? and id = ?")
                .params(login, id)
                .update();
    }

    @Override
    public void endOthers(String login, String secret) {
        database.sql("delete from sessions where login = ? and id <> ?")
                .params(login, id(secret))
                .update();
    }

    @Override
    public String id(String secret) {
        return secrets.digest(secret);
    }

    private Instant now() {
        return clock.instant();
    }

    private Instant oldestUse() {
        return now().minus(settings.idle());
    }

    private Instant oldestStart() {
        return now().minus(settings.longest());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String browser) {
        return browser.length() <= LONGEST_BROWSER ? browser : browser.substring(0, LONGEST_BROWSER);
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getString("id"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("last_used", OffsetDateTime.class).toInstant(),
                row.getString("address"),
                row.getString("browser"));
    }
}
