package org.gongkai.detect.sign;

/** Where in a document a phrase counts. */
enum Zone {
    TITLE(60),
    NUMBER(20),
    HEAD(20),
    BODY(20),
    HIDDEN(20),
    ANY(20);

    private final int gap;

    Zone(int gap) {
        this.gap = gap;
    }

    /** The most chars between two words of one phrase; titles quote long names of other documents. */
    int gap() {
        return gap;
    }

    /** Whether it is an element of the official form, not a stretch of text. */
    boolean element() {
        return this == TITLE || this == NUMBER;
    }
}
