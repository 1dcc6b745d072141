package org.gongkai.document;

/** Where a part stands in a table or sheet, all counted from 1 in its document. */
public record Cell(int table, int row, int column) {

    public Cell {
        if (table < 1 || row < 1 || column < 1) {
            throw new IllegalArgumentException("table, row and column count from 1");
        }
    }
}
