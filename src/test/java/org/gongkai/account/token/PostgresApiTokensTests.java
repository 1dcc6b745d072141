package org.gongkai.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Role;
import org.gongkai.account.Scope;
import org.gongkai.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresApiTokensTests {

    private static final Duration MONTH = Duration.ofDays(30);

    private final TestAccounts accounts = new TestAccounts();
    private final ApiTokens tokens =
            new PostgresApiTokens(accounts.database, accounts.transactions, accounts.trail::add, accounts.clock);
    private Actor li = TestAccounts.ADMIN;

    @BeforeEach
    void people() {
        li = accounts.person("li", Role.DRAFTER).actor();
    }

    @Test
    void theSecretIsShownOnceAndOnlyItsDigestKept() {
        String secret = tokens.make(li, "办公系统", Set.of(Scope.CASES_WRITE, Scope.CHECK), MONTH);
        ApiToken found = tokens.find(secret).orElseThrow();
        assertThat(found.scopes()).containsExactlyInAnyOrder(Scope.CASES_WRITE, Scope.CHECK);
        assertThat(found.login()).isEqualTo("li");
        String kept = accounts.database
                .sql("select to_jsonb(t)::text from api_tokens t")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(secret, secret.substring("gongkai_".length()));
        assertThat(accounts.trail.toString()).contains("token.created").doesNotContain(secret);
    }

    @Test
    void aWrongOneIsNotFound() {
        String secret = tokens.make(li, "办公系统", Set.of(Scope.CHECK), MONTH);
        assertThat(tokens.find(secret + "x")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
        assertThat(tokens.find(secret.substring("gongkai_".length()))).isEmpty();
    }

    @Test
    void itExpires() {
        String secret = tokens.make(li, "办公系统", Set.of(Scope.CHECK), MONTH);
        accounts.clock.pass(MONTH.minusSeconds(1));
        assertThat(tokens.find(secret)).isPresent();
        accounts.clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void itCanBeRevokedByItsOwnerAlone() {
        accounts.person("wang", Role.DRAFTER);
        String secret = tokens.make(li, "办公系统", Set.of(Scope.CHECK), MONTH);
        long id = tokens.of("li").get(0).id();
        tokens.revoke("wang", id, li);
        assertThat(tokens.find(secret)).isPresent();
        tokens.revoke("li", id, li);
        assertThat(tokens.find(secret)).isEmpty();
        assertThat(accounts.actions()).endsWith("token.created", "token.revoked");
    }

    @Test
    void itsLastUseIsNoted() {
        String secret = tokens.make(li, "办公系统", Set.of(Scope.CHECK), MONTH);
        assertThat(tokens.of("li").get(0).lastUsed()).isEmpty();
        accounts.clock.pass(Duration.ofHours(3));
        tokens.find(secret);
        assertThat(tokens.of("li").get(0).lastUsed()).contains(accounts.clock.instant());
    }

    @Test
    void nobodyGivesAwayWhatHeHasNot() {
        refused("办公系统", Set.of(Scope.CASES_REVIEW), MONTH);
        refused("办公系统", Set.of(), MONTH);
        refused("", Set.of(Scope.CHECK), MONTH);
        refused("办公系统", Set.of(Scope.CHECK), Duration.ofDays(400));
        refused("办公系统", Set.of(Scope.CHECK), Duration.ZERO);
        assertThat(tokens.of("li")).isEmpty();
    }

    private void refused(String name, Set<Scope> scopes, Duration life) {
        assertThatThrownBy(() -> tokens.make(li, name, scopes, life)).isInstanceOf(PersonRefusedException.class);
    }
}
