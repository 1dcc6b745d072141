package org.gongkai.review.api;

/** A request lacks something; the message says in Chinese what. */
final class IncompleteRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompleteRequestException(String message) {
        super(message);
    }
}
