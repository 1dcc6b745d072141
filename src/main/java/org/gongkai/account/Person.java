package org.gongkai.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account.
 *
 * @param login its name, lower case, unique
 * @param name the person's name
 * @param division the 处室 he or she works in, empty for none
 * @param roles what he or she may act as
 * @param source who vouches for the identity
 * @param newcomer whether the password must be changed before anything else
 * @param active whether it may come in
 * @param lastLogin when it last came in
 */
public record Person(
        String login,
        String name,
        String division,
        Set<Role> roles,
        Source source,
        boolean newcomer,
        boolean active,
        Optional<Instant> lastLogin) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The person as somebody who acts. */
    public Actor actor() {
        return new Actor(login, name, division, roles);
    }
}
