package org.gongkai.read.markup;

import java.io.Serial;
import java.io.Serializable;

/**
 * How many scanned pages may be recognized while one file is read, its attachments included.
 *
 * <p>Recognition takes seconds a page, so the first round allows a few and counts the others; the service then asks
 * again and grants the time that they need.
 */
public final class OcrAllowance implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final long millis;
    private int pages;
    private long started;

    /**
     * @param pages that may be recognized
     * @param millis after which no further page is begun
     */
    public OcrAllowance(int pages, long millis) {
        this.pages = pages;
        this.millis = millis;
    }

    /** Whether so many pages may be recognized; if so they are taken off. */
    public synchronized boolean take(int wanted) {
        if (wanted > pages) {
            return false;
        }
        pages -= wanted;
        return true;
    }

    /** Whether there is time to begin another page. */
    public synchronized boolean hasTime() {
        long now = System.nanoTime();
        if (started == 0) {
            started = now;
        }
        return now - started < millis * 1_000_000;
    }
}
