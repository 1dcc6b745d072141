package org.gongkai.review;

/** Somebody else changed the case in the meantime; nothing was overwritten. */
public final class StaleCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param login who changed it
     * @param action what he did, in Chinese
     */
    public StaleCaseException(String login, String action) {
        super(login + " 刚刚对本件作了“" + action + "”，您看到的已不是最新情况。请刷新后再办理，您的操作没有生效。");
    }
}
