package org.gongkai.account.password;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords with Argon2id, a few at a time, as each takes 16 MB. */
public final class Passwords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());
    private final SecureRandom random = new SecureRandom();
    private final PasswordRules rules = new PasswordRules();
    private final String nobodys = encoder.encode(random());

    /** What a password must be like. */
    public PasswordRules rules() {
        return rules;
    }

    /** What is kept of a password. */
    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    /** Whether a password is the one that was hashed. */
    public boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /** Takes as long as {@link #matches}, so that time does not tell which accounts exist. */
    public void matchesNobody(String password) {
        matches(password, nobodys);
    }

    /** A password that nobody guesses, without letters that look alike. */
    public String random() {
        String password;
        do {
            StringBuilder made = new StringBuilder(LENGTH);
            random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> made.append(LETTERS.charAt(at)));
            password = made.toString();
        } while (PasswordRules.kinds(password) < 3);
        return password;
    }
}
