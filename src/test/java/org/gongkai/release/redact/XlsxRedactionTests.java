package org.gongkai.release.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.read.Reader;
import org.gongkai.read.ReadingTests;
import org.gongkai.release.redact.passage.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReadingTests
class XlsxRedactionTests {

    private final Reader reader;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("补贴名单");

    @TempDir
    private Path folder;

    XlsxRedactionTests(Reader reader) {
        this.reader = reader;
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void takesPassagesOutOfTextsAndNumbersAndKeepsTheRest() throws IOException {
        row(0, "姓名", "电话", "金额");
        row(1, "王小明", 13800138000L, 500);
        row(2, "李四", 13900139000L, 600);
        sheet.getHeader().setCenter("王小明等");

        Document read = read(redact("王小明", "13800138000"));

        assertThat(read.parts())
                .extracting(Part::place, Part::text)
                .contains(
                        tuple("工作表「补贴名单」A2", "████【个人隐私】"),
                        tuple("工作表「补贴名单」B2", "████【个人隐私】"),
                        tuple("工作表「补贴名单」C2", "500"),
                        tuple("工作表「补贴名单」A3", "李四"),
                        tuple("工作表「补贴名单」B3", "13900139000"),
                        tuple("工作表「补贴名单」页眉", "████【个人隐私】等"));
    }

    @Test
    void leavesNothingHidden() throws IOException {
        row(0, "单位", "内部分", "得分", "评语");
        row(1, "甲公司", 77, 90, "好");
        row(2, "内定公司", 99, 99, "内定");
        row(3, "乙公司", 66, 80, "中");
        sheet.getRow(2).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 3, 3));
        sheet.createRow(4).createCell(2).setCellFormula("SUM(C2:C4)");
        workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("标底三百万");
        workbook.setSheetHidden(1, true);
        var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString("要压分");
        comment.setAuthor("周处长");
        workbook.createName().setNameName("备用");
        workbook.getName("备用").setRefersToFormula("\"吴局长\"");
        workbook.getProperties().getCoreProperties().setCreator("郑科长");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Path copy = redact();

        assertThat(read(copy).parts())
                .extracting(Part::place, Part::kind, Part::text)
                .containsExactly(
                        tuple("工作表「补贴名单」A1", PartKind.SHEET_CELL, "单位"),
                        tuple("工作表「补贴名单」B1", PartKind.SHEET_CELL, "得分"),
                        tuple("工作表「补贴名单」C1", PartKind.SHEET_CELL, "评语"),
                        tuple("工作表「补贴名单」A2", PartKind.SHEET_CELL, "甲公司"),
                        tuple("工作表「补贴名单」B2", PartKind.SHEET_CELL, "90"),
                        tuple("工作表「补贴名单」C2", PartKind.SHEET_CELL, "好"),
                        tuple("工作表「补贴名单」A3", PartKind.SHEET_CELL, "乙公司"),
                        tuple("工作表「补贴名单」B3", PartKind.SHEET_CELL, "80"),
                        tuple("工作表「补贴名单」B4", PartKind.SHEET_CELL, "269"));
        assertThat(DocxRedactionTests.everything(copy))
                .doesNotContain("内定", "标底", "压分", "周处长", "吴局长", "郑科长", "SUM", "66", "77");
    }

    @Test
    void writesAFileThatSpreadsheetsOpen() throws IOException {
        row(0, "王小明", 1, 2);
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 1));

        try (InputStream in = Files.newInputStream(redact("王小明"));
                XSSFWorkbook copy = new XSSFWorkbook(in)) {
            assertThat(copy.getSheetAt(0).getMergedRegions()).containsExactly(new CellRangeAddress(2, 3, 0, 1));
            assertThat(copy.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("████【个人隐私】");
        }
    }

    private void row(int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private Path redact(String... passages) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        List<Passage> all = List.of(passages).stream()
                .map(text -> new Passage(text, GroundCode.PERSONAL_PRIVACY))
                .toList();
        return Redactor.of(reader).redact(file, "a.xlsx", all, folder).file();
    }

    private Document read(Path copy) {
        return reader.read(copy, "copy.xlsx");
    }
}
