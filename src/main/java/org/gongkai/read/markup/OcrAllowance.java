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
    private final boolean last;
    private int pages;
    private long started;

    /**
     * @param pages that may be recognized
     * @param millis after which no further page is begun
     * @param last whether no other round follows, so that some pages are better than none
     */
    public OcrAllowance(int pages, long millis, boolean last) {
        this.pages = pages;
        this.millis = millis;
        this.last = last;
    }

    /** How many of the pages may be recognized; they are taken off. */
    public synchronized int take(int wanted) {
        int granted = wanted <= pages ? wanted : last ? pages : 0;
        pages -= granted;
        return granted;
    }

    /** Whether pages that are not granted may ask for another round. */
    public boolean isLast() {
        return last;
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
