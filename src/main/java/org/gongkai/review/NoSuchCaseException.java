package org.gongkai.review;

/** There is no such case, or the one who asks may not see it: which of the two is not said. */
public final class NoSuchCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchCaseException() {
        super("没有这一件，或者您无权查看。");
    }
}
