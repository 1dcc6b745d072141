package org.gongkai.read.sheet;

import java.util.BitSet;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Writes the cells of one sheet, each as visible or hidden as it is. Rows and columns count from 0 here. */
final class SheetWriter {

    private static final int LAST_COLUMN = 16_384;

    private final PartWriter out;
    private final int sheet;
    private final boolean hiddenSheet;
    private final String name;
    private final BitSet hiddenColumns = new BitSet();

    SheetWriter(PartWriter out, int sheet, String name, boolean hiddenSheet) {
        this.out = out;
        this.sheet = sheet;
        this.hiddenSheet = hiddenSheet;
        this.name = "工作表「" + name + "」";
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(Math.max(0, first), Math.min(LAST_COLUMN, last + 1));
    }

    /** Writes a cell as it is shown. */
    void cell(int row, int column, boolean hiddenRow, String text) throws SAXException {
        PartKind kind = PartKind.SHEET_CELL;
        String note = "";
        if (hiddenSheet) {
            kind = PartKind.HIDDEN_SHEET;
            note = "（隐藏工作表）";
        } else if (hiddenRow) {
            kind = PartKind.HIDDEN_ROW;
            note = "（隐藏行）";
        } else if (hiddenColumns.get(column)) {
            kind = PartKind.HIDDEN_COLUMN;
            note = "（隐藏列）";
        }
        out.part(kind, name + address(row, column) + note, text, new Cell(sheet, row + 1, column + 1));
    }

    /** Writes a value whose format shows nothing of it. */
    void hiddenValue(int row, int column, String text) throws SAXException {
        Cell cell = new Cell(sheet, row + 1, column + 1);
        out.part(PartKind.HIDDEN_TEXT, name + address(row, column) + "（隐藏内容）", text, cell);
    }

    void comment(String address, String author, String text) throws SAXException {
        String by = author.isBlank() ? "批注" : "批注（" + author + "）";
        out.part(PartKind.COMMENT, name + address + by, text);
    }

    /** Writes a page header or footer, taking out its layout codes such as {@code &L} or {@code &"font"}. */
    void headerOrFooter(PartKind kind, String coded) throws SAXException {
        String text = coded.replaceAll("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&\\d{1,3}|&[LCRBIUESXYPNDTZFAGOH]", " ")
                .replace("&&", "&");
        out.part(kind, name + kind.label(), text.strip());
    }

    void textBox(String text) throws SAXException {
        out.part(PartKind.TEXT_BOX, name + "文本框", text);
    }

    String place(String what) {
        return name + what;
    }

    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
