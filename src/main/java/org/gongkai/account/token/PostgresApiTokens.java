package org.gongkai.account.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Scope;
import org.gongkai.account.session.Secrets;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Tokens in PostgreSQL, by the digest of their secret. */
public final class PostgresApiTokens implements ApiTokens {

    private static final String PREFIX = "gongkai_";
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_NAME = 40;
    private static final int SECONDS_BETWEEN_NOTES = 60;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final AuditTrail trail;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    public PostgresApiTokens(JdbcClient database, TransactionOperations transactions, AuditTrail trail, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String make(Actor owner, String name, Set<Scope> scopes, Duration life) {
        check(owner, name, scopes, life);
        String secret = PREFIX + secrets.make();
        transactions.executeWithoutResult(status -> {
            long id = database.sql("insert into api_tokens (login, name, hash, scopes, created, expires) "
                            + "values (?, ?, ?, ?, ?, ?) returning id")
                    .params(owner.login(), name.strip(), secrets.digest(secret), keys(scopes))
                    .params(at(clock.instant()), at(clock.instant().plus(life)))
                    .query(Long.class)
                    .single();
            record(owner, "token.created", owner.login(), id, String.join("、", keys(scopes)));
        });
        return secret;
    }

    private static void check(Actor owner, String name, Set<Scope> scopes, Duration life) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new PersonRefusedException("请写明令牌用途，不超过40个字。");
        }
        if (scopes.isEmpty() || !scopes.stream().allMatch(scope -> scope.isOf(owner.roles()))) {
            throw new PersonRefusedException("请至少选择一项本人有权办理的范围。");
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new PersonRefusedException("令牌有效期最长一年。");
        }
    }

    @Override
    public Optional<ApiToken> find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<ApiToken> found = database.sql("select * from api_tokens where hash = ?")
                .param(secrets.digest(secret))
                .query((row, number) -> token(row))
                .optional()
                .filter(token -> token.holds(clock.instant()));
        found.ifPresent(this::note);
        return found;
    }

    private void note(ApiToken token) {
        Instant now = clock.instant();
        if (token.lastUsed()
                .filter(used -> used.plusSeconds(SECONDS_BETWEEN_NOTES).isAfter(now))
                .isEmpty()) {
            database.sql("update api_tokens set last_used = ? where id = ?")
                    .params(at(now), token.id())
                    .update();
        }
    }

    @Override
    public List<ApiToken> of(String login) {
        return database.sql("select * from api_tokens where login = ? order by id desc")
                .param(login)
                .query((row, number) -> token(row))
                .list();
    }

    @Override
    public void revoke(String login, long id, Actor by) {
        transactions.executeWithoutResult(status -> {
            int revoked = database.sql(
                            "update api_tokens set revoked = ? where login = ? and id = ? and revoked is null")
                    .params(at(clock.instant()), login, id)
                    .update();
            if (revoked > 0) {
                record(by, "token.revoked", login, id, "");
            }
        });
    }

    private void record(Actor by, String action, String login, long id, String why) {
        trail.append(AuditEntry.of(by.login(), by.division(), action, "person/" + login + "/token/" + id, why));
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                scopes((String[]) row.getArray("scopes").getArray()),
                time(row, "created").orElseThrow(),
                time(row, "expires").orElseThrow(),
                time(row, "last_used"),
                time(row, "revoked"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static String[] keys(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::key).toArray(String[]::new);
    }

    private static Set<Scope> scopes(String[] keys) {
        return Arrays.stream(keys).map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
