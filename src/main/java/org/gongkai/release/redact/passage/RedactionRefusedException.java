package org.gongkai.release.redact.passage;

import java.io.Serial;

/** A redacted copy that cannot be made safely; the message says why and what to do, in Chinese. */
public final class RedactionRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public RedactionRefusedException(String message) {
        super(message);
    }

    /** Keeps nothing of the cause but its kind, since its message may quote the file. */
    public RedactionRefusedException(String message, Throwable cause) {
        super(message + "（" + cause.getClass().getSimpleName() + "）");
    }
}
