package org.gongkai.detect;

import java.util.List;

/** Finds names in running text by a learned model. Safe for threads. */
@FunctionalInterface
public interface NameFinder {

    /** The names in a text, by offset, none overlapping. */
    List<Name> find(String text);
}
