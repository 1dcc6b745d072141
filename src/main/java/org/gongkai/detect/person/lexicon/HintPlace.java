package org.gongkai.detect.person.lexicon;

/** Where a hint stands. */
public enum HintPlace {
    /** In the other headers of the same table. */
    BESIDE,
    /** In the lines above the table. */
    HEADING,
    /** In the same sentence. */
    SENTENCE
}
