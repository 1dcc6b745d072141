package org.gongkai.check.view;

import java.util.List;
import org.gongkai.document.PartKind;

/**
 * A part of the document as it is shown.
 *
 * @param number its number in the document, from 0
 * @param kind what it is
 * @param place where it stands, in Chinese
 * @param start offset of its first char in the document's text
 * @param title whether it belongs to the document's title
 * @param segments its text
 */
record PartView(int number, PartKind kind, String place, int start, boolean title, List<Segment> segments) {

    /** Whether its kind is worth saying: it is not plain running text or a plain cell. */
    public boolean labelled() {
        return kind != PartKind.PARAGRAPH && kind != PartKind.TABLE_CELL && kind != PartKind.SHEET_CELL;
    }

    public boolean visible() {
        return kind.visible();
    }

    /** Its first words, to tell it apart in a list. */
    public String excerpt() {
        String text = String.join("", segments.stream().map(Segment::text).toList())
                .strip()
                .replaceAll("\\s+", " ");
        return text.length() <= 40 ? text : text.substring(0, 40) + "……";
    }
}
