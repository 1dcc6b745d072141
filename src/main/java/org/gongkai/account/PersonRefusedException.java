package org.gongkai.account;

/** An account cannot be as it was asked for; the message says why, in Chinese. */
public final class PersonRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonRefusedException(String why) {
        super(why);
    }
}
