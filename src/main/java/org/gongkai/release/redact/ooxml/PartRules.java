package org.gongkai.release.redact.ooxml;

import java.util.Set;
import org.w3c.dom.Document;

/** What a kind of office file keeps of its parts and how they are cleaned. */
public interface PartRules {

    /** Whether what a part points at this way belongs into the copy. */
    boolean keeps(Relation relation);

    /** Whether the copy needs it though no element refers to it. */
    boolean needs(Relation relation);

    /**
     * Takes out of a part what must not leave.
     *
     * @param relation how it was reached
     * @param part its tree
     * @param kept ids of the relations that it may still use
     */
    void clean(Relation relation, Document part, Set<String> kept);
}
