package org.gongkai.document;

/** How much of a file could be read. */
public enum ReadStatus {
    /** All of it. */
    READ,
    /** Some of it: a limit cut it off, or a part failed. Never clean. */
    PARTLY_READ,
    /** Nothing that can be trusted. */
    UNREADABLE
}
