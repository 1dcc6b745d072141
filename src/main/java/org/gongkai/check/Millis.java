package org.gongkai.check;

/** How long each stage of a check took, in milliseconds. */
public record Millis(long read, long detect, long decide) {

    /** The whole check. */
    public long total() {
        return read + detect + decide;
    }
}
