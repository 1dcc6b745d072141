package org.gongkai.detect.person.lexicon;

/** What a word that is no name is instead. */
public enum WordKind {
    /** Stands for a name in samples. */
    PLACEHOLDER,
    /** Says that a field is left empty. */
    BLANK,
    /** An ordinary word that looks like a name. */
    WORD,
    /** A char that given names do not have. */
    NEVER,
    /** What often follows a name. */
    FOLLOW,
    /** How names of units and posts end. */
    UNIT,
    /** The name of another field. */
    FIELD
}
