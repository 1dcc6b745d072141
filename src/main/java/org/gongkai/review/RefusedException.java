package org.gongkai.review;

/** A step was refused; the message says in Chinese why and what to do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
