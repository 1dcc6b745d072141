package org.gongkai.release.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/** Writes a form as a Word document. */
final class FormDocx {

    private static final int TWIPS = 20;
    private static final int WIDTH = 9_600;
    private static final int MARGIN = 1_153;
    private static final String RED = "C00000";
    private static final String HEADING = "方正小标宋简体";
    private static final String BOLD = "黑体";
    private static final String TEXT = "仿宋_GB2312";

    private FormDocx() {}

    static void write(Form form, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            XWPFParagraph heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            heading.setSpacingAfter(8 * TWIPS);
            run(heading, form.heading(), HEADING, 24).setColor(RED);
            XWPFParagraph above = document.createParagraph();
            above.setAlignment(ParagraphAlignment.CENTER);
            run(above, String.join("　　　", form.above()), TEXT, 10);
            table(document, form.rows());
            for (String note : form.below()) {
                run(document.createParagraph(), note, TEXT, 9);
            }
            document.write(out);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11_906));
        section.getPgSz().setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_000));
        margins.setBottom(BigInteger.valueOf(1_000));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private static void table(XWPFDocument document, List<Form.Row> rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        table.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
        for (XWPFTable.XWPFBorderType type : List.of(XWPFTable.XWPFBorderType.SINGLE)) {
            table.setInsideHBorder(type, 4, 0, RED);
            table.setInsideVBorder(type, 4, 0, RED);
            table.setTopBorder(type, 12, 0, RED);
            table.setBottomBorder(type, 12, 0, RED);
            table.setLeftBorder(type, 4, 0, RED);
            table.setRightBorder(type, 4, 0, RED);
        }
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < Form.GRID; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / Form.GRID));
        }
        rows.forEach(row -> row(table.createRow(), row));
    }

    private static void row(XWPFTableRow row, Form.Row content) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setHeight(Math.max(26, content.height()) * TWIPS);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        row.setCantSplitRow(content.fields().size() > 1);
        for (Form.Field field : content.fields()) {
            XWPFTableCell label = cell(row, Form.LABEL);
            XWPFParagraph name = label.getParagraphs().get(0);
            name.setAlignment(ParagraphAlignment.CENTER);
            run(name, field.label(), BOLD, 12).setColor(RED);
            text(cell(row, content.span() - Form.LABEL), field.paragraphs());
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int span) {
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(span * WIDTH / Form.GRID));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }

    private static void text(XWPFTableCell cell, List<Form.Paragraph> paragraphs) {
        boolean first = true;
        for (Form.Paragraph content : paragraphs) {
            XWPFParagraph paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(content.signature() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            run(paragraph, content.text(), TEXT, 12);
            first = false;
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        return run;
    }
}
