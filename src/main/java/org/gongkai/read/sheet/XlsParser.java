package org.gongkai.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ole.OleEmbedded;
import org.gongkai.read.ole.OleProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads XLS and Kingsoft ET files: cells as shown, hidden sheets, rows and columns, comments, headers, text boxes. */
public final class XlsParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("vnd.ms-excel"), MediaType.application("x-kingsoft-et"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, org.apache.tika.exception.TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        try (POIFSFileSystem ole =
                        new POIFSFileSystem(TikaInputStream.get(stream).getFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(ole.getRoot(), false)) {
            NumberText numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                sheet(workbook.getSheetAt(i), new SheetWriter(out, i + 1, workbook.getSheetName(i), hidden), numbers);
            }
            new OleProperties(out).read(workbook);
            new OleEmbedded(context, out).read(ole.getRoot());
        }
        out.end();
    }

    private static void sheet(HSSFSheet sheet, SheetWriter out, NumberText numbers) throws SAXException {
        for (Row row : sheet) {
            for (Cell cell : row) {
                int column = cell.getColumnIndex();
                if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                    out.hideColumns(column, column);
                }
                cell(cell, row.getZeroHeight() || row.getHeight() == 0, out, numbers);
            }
        }
        for (Comment comment : sheet.getCellComments().values()) {
            String address = SheetWriter.address(comment.getRow(), comment.getColumn());
            String author = Objects.requireNonNullElse(comment.getAuthor(), "");
            out.comment(address, author, comment.getString().getString());
        }
        headerOrFooter(sheet.getHeader(), PartKind.HEADER, out);
        headerOrFooter(sheet.getFooter(), PartKind.FOOTER, out);
        if (sheet.getDrawingPatriarch() != null) {
            for (HSSFShape shape : sheet.getDrawingPatriarch()) {
                if (shape instanceof HSSFTextbox box && !(shape instanceof Comment) && box.getString() != null) {
                    out.textBox(Objects.requireNonNullElse(box.getString().getString(), ""));
                }
            }
        }
    }

    private static void cell(Cell cell, boolean hiddenRow, SheetWriter out, NumberText numbers) throws SAXException {
        int format = cell.getCellStyle().getDataFormat();
        String custom = cell.getCellStyle().getDataFormatString();
        boolean nothing = NumberText.showsNothing(format, custom);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC ->
                numbers.of(Double.toString(cell.getNumericCellValue()), format, known(format, custom, nothing));
            default -> "";
        };
        if (nothing) {
            out.hiddenValue(cell.getRowIndex(), cell.getColumnIndex(), text);
        } else {
            out.cell(cell.getRowIndex(), cell.getColumnIndex(), hiddenRow, text);
        }
    }

    /** Leaves formats below the custom ones to their number, since a Chinese installation shows some otherwise. */
    private static @org.jspecify.annotations.Nullable String known(int format, String custom, boolean nothing) {
        return nothing ? "General" : format < 164 ? null : custom;
    }

    private static void headerOrFooter(HeaderFooter text, PartKind kind, SheetWriter out) throws SAXException {
        out.headerOrFooter(kind, String.join(" ", text.getLeft(), text.getCenter(), text.getRight()));
    }
}
