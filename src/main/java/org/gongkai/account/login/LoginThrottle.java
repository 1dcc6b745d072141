package org.gongkai.account.login;

/** Counts failed logins by account and by address, and refuses both after too many. */
interface LoginThrottle {

    /** Counts a try, and says whether its password may be looked at. */
    boolean tries(String login, String address);

    /** The try was a good one: the account starts anew, the address has one failure less. */
    void succeeded(String login, String address);

    /** Whether an account is locked now. */
    boolean locked(String login);

    /** Unlocks an account. */
    void unlock(String login);
}
