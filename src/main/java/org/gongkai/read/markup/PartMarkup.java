package org.gongkai.read.markup;

/** Names that the reading process and the service agree on: attributes of marked elements and keys of metadata. */
public final class PartMarkup {

    /** Attribute: the part's kind, by its constant's name. */
    public static final String KIND = "data-kind";

    /** Attribute: the part's place, in Chinese. */
    public static final String PLACE = "data-place";

    /** Attribute: table, row and column of a cell, with commas between them. */
    public static final String CELL = "data-cell";

    /** Prefix of metadata keys that hold a document property; the property's Chinese label follows. */
    public static final String PROPERTY = "gongkai:property:";

    /** Metadata key: what could not be read and what to do, in Chinese. */
    public static final String WARNING = "gongkai:warning";

    /** Metadata key, set when nothing of the file can be trusted. */
    public static final String UNREADABLE = "gongkai:unreadable";

    /** Metadata key, set when text came from optical character recognition. */
    public static final String SCANNED = "gongkai:scanned";

    /** Metadata key: how many pages wait for optical character recognition in a longer second round. */
    public static final String PAGES_WAITING = "gongkai:pages-waiting";

    private PartMarkup() {}
}
