package org.gongkai.detect.person.lexicon;

/** The kind of occasion a document names people on. */
public enum Setting {
    PUBLICITY,
    CONSULTATION,
    CASE_FILE,
    PETITION,
    PENALTY,
    REPLY,
    CASEWORK,
    GUIDE,
    PERSONNEL,
    OTHER;

    /** Whether people without a role are taken for private ones, for such documents speak of private matters. */
    public boolean confidential() {
        return this == CASE_FILE || this == PETITION || this == CASEWORK;
    }
}
