package org.gongkai.decide;

/** How a check ended. */
public enum CheckStatus {
    /** The whole document was read and decided on. */
    CHECKED,
    /** Some of it could not be read: always undetermined and escalated. */
    PARTLY_READ,
    /** None of it could be read. */
    UNREADABLE,
    /** A live state-secret mark: an incident, nothing of the content is kept. */
    SECRET_MARK_FOUND
}
