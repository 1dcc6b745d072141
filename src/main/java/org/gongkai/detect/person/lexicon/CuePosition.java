package org.gongkai.detect.person.lexicon;

/** Where a cue stands to the name. */
public enum CuePosition {
    /** Before it, with a colon or blanks between, or over its column. */
    LABEL,
    /** Right before it. */
    BEFORE,
    /** Before it, which stands in quotation marks. */
    QUOTED,
    /** Right after it. */
    AFTER
}
