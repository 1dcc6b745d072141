package org.gongkai.account.password;

import java.time.Duration;
import org.gongkai.account.AccountSettings;
import org.gongkai.account.Actor;
import org.gongkai.account.session.Secrets;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.store.RedisCache;

/**
 * Counts failed logins by account and by address, and refuses both after too many. The count is kept in PostgreSQL and
 * holds without Redis, which only spares the database a flood of further tries.
 */
public final class LoginThrottle {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final PostgresFailedLogins failed;
    private final RedisCache cache;
    private final AccountSettings settings;
    private final AuditTrail trail;
    private final Secrets secrets = new Secrets();

    LoginThrottle(PostgresFailedLogins failed, RedisCache cache, AccountSettings settings, AuditTrail trail) {
        this.failed = failed;
        this.cache = cache;
        this.settings = settings;
        this.trail = trail;
    }

    /**
     * Counts a try, and says whether its password may be looked at. It counts before, so that many at once gain nothing.
     */
    public boolean tries(String login, String address) {
        return counts(ofAddress(address), settings.failuresOfAddress(), ofAddress(address))
                && counts(ofPerson(login), settings.failures(), "person");
    }

    /** The try was a good one: the account begins anew, the address has one failure less. */
    public void succeeded(String login, String address) {
        forget(ofPerson(login));
        failed.forgive(ofAddress(address));
    }

    /** Nobody could say whether the password was right: the try does not count. */
    void unchecked(String login, String address) {
        failed.forgive(ofPerson(login));
        failed.forgive(ofAddress(address));
    }

    /** Whether an account is locked now. */
    public boolean locked(String login) {
        return failed.failures(ofPerson(login)) >= settings.failures();
    }

    /** Unlocks an account. */
    public void unlock(String login, Actor by) {
        trail.append(AuditEntry.of(by.login(), by.division(), "person.unlocked", "person/" + login, ""));
        forget(ofPerson(login));
    }

    private boolean counts(String subject, int most, String named) {
        if (cache.get(key(subject)).isPresent()) {
            return false;
        }
        int failures = failed.count(subject);
        if (failures == most + 1) {
            trail.append(AuditEntry.of("anonymous", "", "login.locked", named, ""));
        }
        if (failures > most) {
            cache.put(key(subject), "", shorter(REMEMBERED, settings.lockout()));
        }
        return failures <= most;
    }

    private void forget(String subject) {
        failed.forget(subject);
        cache.delete(key(subject));
    }

    /** The login is not kept as it was typed: it may be a password in the wrong field. */
    private String ofPerson(String login) {
        return "person/" + secrets.digest(login);
    }

    private static String ofAddress(String address) {
        return "address/" + address;
    }

    private static String key(String subject) {
        return "login.locked/" + subject;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
