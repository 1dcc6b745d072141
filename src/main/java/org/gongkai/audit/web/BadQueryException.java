package org.gongkai.audit.web;

/** A question to the record makes no sense; the message says in Chinese what is wrong. */
public final class BadQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadQueryException(String message) {
        super(message);
    }
}
