package org.gongkai.store;

/** No content of that digest is kept. */
public final class OriginalMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OriginalMissingException(String sha256) {
        super("没有找到原件：" + sha256);
    }
}
