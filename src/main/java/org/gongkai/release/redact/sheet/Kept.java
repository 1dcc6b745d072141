package org.gongkai.release.redact.sheet;

import java.util.BitSet;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Which rows and columns of a sheet stay, and where they move when hidden ones between them go. All count from 0.
 *
 * @param hiddenRows rows that go
 * @param hiddenColumns columns that go
 */
record Kept(BitSet hiddenRows, BitSet hiddenColumns) {

    static final Kept ALL = new Kept(new BitSet(), new BitSet());

    private static final int LAST_COLUMN = 16_384;

    static Kept of(Document sheet) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        int row = -1;
        for (Element element : Xml.named(sheet, "row")) {
            row = Address.number(element.getAttribute("r"), row + 2) - 1;
            if (Flags.isOn(element.getAttribute("hidden")) || isZero(element.getAttribute("ht"))) {
                rows.set(row);
            }
        }
        for (Element element : Xml.named(sheet, "col")) {
            if (Flags.isOn(element.getAttribute("hidden")) || isZero(element.getAttribute("width"))) {
                int first = Address.number(element.getAttribute("min"), 1) - 1;
                columns.set(
                        first, Math.max(first, Math.min(LAST_COLUMN, Address.number(element.getAttribute("max"), 1))));
            }
        }
        return new Kept(rows, columns);
    }

    /** Where a kept row stands after the hidden ones before it are gone. */
    int row(int row) {
        return row - hiddenRows.get(0, row).cardinality();
    }

    /** Where a kept column stands after the hidden ones before it are gone. */
    int column(int column) {
        return column - hiddenColumns.get(0, column).cardinality();
    }

    private static boolean isZero(String size) {
        return size.matches("0+(\\.0*)?");
    }
}
