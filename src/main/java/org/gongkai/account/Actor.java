package org.gongkai.account;

import java.util.Set;

/**
 * Who acts.
 *
 * @param login the account's name, unique
 * @param name the person's name
 * @param division the 处室 he or she works in, empty for none
 * @param roles what he or she may act as
 */
public record Actor(String login, String name, String division, Set<Role> roles) {

    /** The service itself. */
    public static final Actor SERVICE = new Actor("system", "系统", "", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        if (login.isBlank()) {
            throw new IllegalArgumentException("an actor has a login");
        }
    }

    /** Whether the actor has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
