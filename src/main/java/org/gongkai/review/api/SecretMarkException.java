package org.gongkai.review.api;

/** A document with a live secret mark was handed in: it is on record as an incident, and nothing of it was kept. */
final class SecretMarkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long incident;

    SecretMarkException(long incident) {
        super("incident " + incident);
        this.incident = incident;
    }

    long incident() {
        return incident;
    }
}
