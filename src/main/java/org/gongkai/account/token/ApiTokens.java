package org.gongkai.account.token;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Scope;

/** The tokens of all people. */
public interface ApiTokens {

    /**
     * Makes a token.
     *
     * @return its secret, which is shown this once
     * @throws org.gongkai.account.PersonRefusedException when it has no name or scope, lives too long, or asks for what
     *     its owner may not do
     */
    String make(Actor owner, String name, Set<Scope> scopes, Duration life);

    /** The token of a secret, empty when it does not hold. */
    Optional<ApiToken> find(String secret);

    /** A person's tokens, the latest first. */
    List<ApiToken> of(String login);

    /** Revokes one of a person's tokens. */
    void revoke(String login, long id, Actor by);
}
