package org.gongkai.release.redact.ooxml;

/**
 * How one part of a package points at another, or out of it.
 *
 * @param id by which the part refers to it
 * @param uri the relationship's type in full
 * @param target name of the part, or an address outside
 * @param external whether it points outside
 */
public record Relation(String id, String uri, String target, boolean external) {

    /** Last segment of the type, which strict, transitional and vendors' files share. */
    public String type() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
