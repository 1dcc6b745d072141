package org.gongkai.detect.form;

import org.gongkai.document.PartKind;

/**
 * A line of a document, or a row of a table.
 *
 * @param text its text in half-width forms, without blanks at its ends
 * @param start offset of its first char
 * @param end offset after its last char
 * @param kind what part it stands in
 * @param cells how many cells it has, 0 outside of tables
 * @param index how many lines of the body are above it
 */
public record Line(String text, int start, int end, PartKind kind, int cells, int index) {

    private static final int HEAD = 14;

    /** Whether it may belong to the head of the document: 版头 and title. */
    public boolean inHead() {
        return index < HEAD;
    }

    /** Whether it stands at the edge of every page or in a box of its own. */
    public boolean inMargin() {
        return kind == PartKind.HEADER || kind == PartKind.FOOTER || kind == PartKind.TEXT_BOX;
    }
}
