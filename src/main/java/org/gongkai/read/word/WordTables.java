package org.gongkai.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.Cell;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Keeps count of tables, rows and columns while a Word story is streamed. */
final class WordTables {

    private static final int NOT_CUT = 0;

    private final PartWriter out;
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean rowProperties;
    private boolean cellProperties;

    WordTables(PartWriter out) {
        this.out = out;
    }

    void start(String element, XMLStreamReader xml, Deque<WordFrame> frames) {
        Table table = tables.peek();
        if (element.equals("tbl")) {
            boolean cut = Objects.requireNonNull(frames.peek()).holdsTables();
            tables.push(new Table(cut ? out.next("表") : NOT_CUT));
        } else if (table != null) {
            switch (element) {
                case "tr" -> table.startRow();
                case "trPr" -> rowProperties = true;
                case "gridBefore" -> table.nextColumn += span(xml);
                case "tc" -> {
                    table.column = table.nextColumn++;
                    if (table.number != NOT_CUT) {
                        frames.push(WordFrame.cell(new Cell(table.number, Math.max(1, table.row), table.column)));
                    }
                }
                case "gridSpan" -> table.nextColumn = table.column + span(xml);
                default -> {}
            }
        }
    }

    void end(String element, Deque<WordFrame> frames) throws SAXException {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        switch (element) {
            case "tbl" -> tables.pop();
            case "tr" -> table.endRow();
            case "trPr" -> rowProperties = false;
            case "tc" -> {
                if (table.number != NOT_CUT && frames.size() > 1) {
                    frames.pop().write(out);
                }
            }
            default -> {}
        }
    }

    void properties(String element, boolean open) {
        if (element.equals("tcPr")) {
            cellProperties = open;
        }
    }

    boolean isInRowProperties() {
        return rowProperties;
    }

    boolean isInCellProperties() {
        return cellProperties;
    }

    /** Marks the row as inserted; the element's end tag counts one down again. */
    int insertRow() {
        tables.element().inserted = true;
        return 1;
    }

    /** Marks the row as deleted; the element's end tag counts one down again. */
    int deleteRow() {
        tables.element().deleted = true;
        return 1;
    }

    boolean isRowInserted() {
        return tables.stream().anyMatch(table -> table.inserted);
    }

    boolean isRowDeleted() {
        return tables.stream().anyMatch(table -> table.deleted);
    }

    private static int span(XMLStreamReader xml) {
        String value = WordRun.attribute(xml, "val");
        return value != null && value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private static final class Table {
        private final int number;
        private int row;
        private int column = 1;
        private int nextColumn = 1;
        private boolean inserted;
        private boolean deleted;

        private Table(int number) {
            this.number = number;
        }

        private void startRow() {
            row++;
            nextColumn = 1;
            endRow();
        }

        private void endRow() {
            inserted = false;
            deleted = false;
        }
    }
}
