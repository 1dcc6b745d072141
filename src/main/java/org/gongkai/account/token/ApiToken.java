package org.gongkai.account.token;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Scope;

/**
 * A token as its owner sees it; the secret itself is shown once and not kept.
 *
 * @param id its number
 * @param login its owner
 * @param name what it is for
 * @param scopes what it may do as far as its owner may
 * @param created when it was made
 * @param expires from when on it no longer holds
 * @param lastUsed when it was last used, to the minute
 * @param revoked when it was revoked
 */
public record ApiToken(
        long id,
        String login,
        String name,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> lastUsed,
        Optional<Instant> revoked) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it holds at a time. */
    public boolean holds(Instant time) {
        return revoked.isEmpty() && time.isBefore(expires);
    }
}
