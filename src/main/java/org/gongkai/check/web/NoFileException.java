package org.gongkai.check.web;

/** A request for a check came without a file. */
public final class NoFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoFileException() {
        super("no file in the request");
    }
}
