package org.gongkai.detect;

/**
 * A name in a text.
 *
 * @param kind what bears it
 * @param start offset of its first char
 * @param end offset after its last char
 * @param probability how sure the model is, 0 to 1
 */
public record Name(Kind kind, int start, int end, double probability) {

    /** What bears a name. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        LOCATION
    }

    public Name {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a name has chars");
        }
    }

    /** The name itself, out of the text it was found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
