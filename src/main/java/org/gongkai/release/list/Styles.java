package org.gongkai.release.list;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the list look. */
record Styles(CellStyle title, CellStyle head, CellStyle body) {

    static Styles in(XSSFWorkbook workbook) {
        CellStyle body = workbook.createCellStyle();
        body.setBorderBottom(BorderStyle.THIN);
        body.setBorderTop(BorderStyle.THIN);
        body.setBorderLeft(BorderStyle.THIN);
        body.setBorderRight(BorderStyle.THIN);
        body.setVerticalAlignment(VerticalAlignment.CENTER);
        body.setWrapText(true);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        CellStyle head = workbook.createCellStyle();
        head.cloneStyleFrom(body);
        head.setFont(bold);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        CellStyle title = workbook.createCellStyle();
        title.setFont(large);
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        return new Styles(title, head, body);
    }
}
