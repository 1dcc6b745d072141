package org.gongkai.store;

/** What is kept under a digest has another one. */
public final class OriginalDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OriginalDamagedException(String sha256, String found) {
        super("原件已损坏：登记的摘要是 " + sha256 + "，读出的是 " + found + "。请从备份恢复。");
    }
}
