package org.gongkai.read.rtf;

import org.gongkai.document.Cell;
import org.gongkai.read.markup.PartWriter;

/** Where the text of an RTF file stands in its tables. */
final class RtfTable {

    private boolean open;
    private int table;
    private int row;
    private int column;

    /** Whether the paragraph being read is one of a table. */
    boolean isOpen() {
        return open;
    }

    void open(boolean inTable) {
        open = inTable;
    }

    /** The next cell of the row, of a new table when there is none. */
    Cell next(PartWriter out) {
        if (table == 0) {
            table = out.next("表");
            row = 1;
        }
        return new Cell(table, row, ++column);
    }

    void endRow() {
        row++;
        column = 0;
    }

    void end() {
        table = 0;
        row = 0;
        column = 0;
    }
}
