package org.gongkai.account;

import java.util.Set;

/**
 * A local account to be.
 *
 * @param login its name: lower-case letters, digits, {@code . _ @ -}
 * @param name the person's name
 * @param division the 处室, empty for none
 * @param roles what he or she may act as
 * @param password the first password
 * @param newcomer whether it must be changed at the first login
 */
public record NewPerson(
        String login, String name, String division, Set<Role> roles, String password, boolean newcomer) {

    public NewPerson {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return login;
    }
}
