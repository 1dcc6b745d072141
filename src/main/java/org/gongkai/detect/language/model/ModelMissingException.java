package org.gongkai.detect.language.model;

/** A model or its card is not there, so that the service must not start. */
public final class ModelMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelMissingException(String message) {
        super(message);
    }

    ModelMissingException(String message, Throwable cause) {
        super(message, cause);
    }
}
