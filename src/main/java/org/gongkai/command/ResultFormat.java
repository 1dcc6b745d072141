package org.gongkai.command;

/** How results are written. */
enum ResultFormat {
    /** One JSON object a line. */
    JSONL,
    /** A report to read. */
    TEXT
}
