package org.gongkai.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts. Every change is put on record in the transaction that makes it. */
public interface People {

    /** The account of a login, empty when there is none. */
    Optional<Person> find(String login);

    /** All accounts by division and login. */
    List<Person> all();

    /**
     * Creates a local account.
     *
     * @throws PersonRefusedException when the login is taken or anything else does not hold
     */
    Person create(NewPerson person, Actor by);

    /**
     * Changes name, division and roles.
     *
     * @throws PersonRefusedException when nobody would be left to administer, or roles exclude each other
     */
    void change(String login, String name, String division, Set<Role> roles, Actor by);

    /**
     * Lets an account come in again, or no longer; its sessions end.
     *
     * @throws PersonRefusedException when nobody would be left to administer
     */
    void activate(String login, boolean active, Actor by);
}
