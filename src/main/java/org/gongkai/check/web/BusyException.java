package org.gongkai.check.web;

/** More checks are under way than the service takes on. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyException() {
        super("too many checks are under way");
    }
}
