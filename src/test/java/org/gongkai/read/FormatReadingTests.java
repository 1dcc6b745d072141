package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ReadingTests
class FormatReadingTests {

    private final Reader reader;

    @TempDir
    private Path folder;

    FormatReadingTests(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsHiddenSheetsRowsAndColumnsApart(boolean xlsx) throws IOException {
        Path file = folder.resolve(xlsx ? "a.xlsx" : "a.xls");
        try (Workbook book = WorkbookFactory.create(xlsx);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("明细");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            Row hidden = sheet.createRow(1);
            hidden.createCell(0).setCellValue("张三");
            hidden.setZeroHeight(true);
            Row last = sheet.createRow(2);
            last.createCell(1).setCellValue("底价");
            sheet.setColumnHidden(1, true);
            last.createCell(2).setCellValue(6222021234567890d);
            book.createSheet("底稿").createRow(0).createCell(0).setCellValue("测算");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            comment(book, sheet, last.getCell(2));
            book.write(out);
        }

        Document document = reader.read(file, file.getFileName().toString());

        assertThat(document.parts())
                .extracting(Part::kind, Part::place, Part::text)
                .contains(
                        tuple(PartKind.SHEET_CELL, "工作表「明细」A1", "姓名"),
                        tuple(PartKind.HIDDEN_ROW, "工作表「明细」A2（隐藏行）", "张三"),
                        tuple(PartKind.HIDDEN_COLUMN, "工作表「明细」B3（隐藏列）", "底价"),
                        tuple(PartKind.SHEET_CELL, "工作表「明细」C3", "6222021234567890"),
                        tuple(PartKind.HIDDEN_SHEET, "工作表「底稿」A1（隐藏工作表）", "测算"),
                        tuple(PartKind.COMMENT, "工作表「明细」C3批注（李四）", "请核对账号"));
    }

    private static void comment(Workbook book, Sheet sheet, Cell cell) {
        var factory = book.getCreationHelper();
        var comment = sheet.createDrawingPatriarch().createCellComment(factory.createClientAnchor());
        comment.setString(factory.createRichTextString("请核对账号"));
        comment.setAuthor("李四");
        cell.setCellComment(comment);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsChineseTextInEveryUsualEncoding(String charset) throws IOException {
        String text = charset.equals("Big5") ? "關於撥付補助資金的通知" : "关于拨付补助资金的通知";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));

        Document document = reader.read(file, "a.txt");

        assertThat(document.status()).isEqualTo(ReadStatus.READ);
        assertThat(document.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密", "请示", "秘密★5年", "同意", "张三丰 13912345678"})
    void readsShortTextInGbk(String text) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("GBK")));

        assertThat(reader.read(file, "a.txt").text()).isEqualTo(text);
    }

    @Test
    void cutsTablesDrawnInPlainText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "名单\n| 姓名 | 电话 |\n| --- | --- |\n| 王五 | 略 |\n完");

        assertThat(reader.read(file, "a.txt").parts())
                .extracting(Part::kind, Part::place, Part::text)
                .containsExactly(
                        tuple(PartKind.PARAGRAPH, "正文第1段", "名单"),
                        tuple(PartKind.TABLE_CELL, "表1第1行第1列", "姓名"),
                        tuple(PartKind.TABLE_CELL, "表1第1行第2列", "电话"),
                        tuple(PartKind.TABLE_CELL, "表1第2行第1列", "王五"),
                        tuple(PartKind.TABLE_CELL, "表1第2行第2列", "略"),
                        tuple(PartKind.PARAGRAPH, "正文第2段", "完"));
    }

    @Test
    void keepsWhatAWebPageHidesApart() throws IOException {
        String page = """
                <html><head><meta charset="gb2312"><title>公告</title></head><body><p>正文</p>
                <!-- 内部口径 --><div style="display: none">标底</div><table><tr><td>姓名</td></tr></table></body></html>""";
        Path file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("GBK")));

        assertThat(reader.read(file, "a.html").parts())
                .extracting(Part::kind, Part::text)
                .contains(
                        tuple(PartKind.PARAGRAPH, "正文"),
                        tuple(PartKind.COMMENT, "内部口径"),
                        tuple(PartKind.HIDDEN_TEXT, "标底"),
                        tuple(PartKind.TABLE_CELL, "姓名"),
                        tuple(PartKind.PROPERTY, "公告"));
    }

    @Test
    void keepsWhatAnRtfFileHidesApart() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg936{\\header \\u20869?\\u37096?\\par}\\u27491?\\u25991?"
                + "{\\v \\u26631?\\u24213?}{\\deleted \\u21024?\\u21435?}\\par}";
        Path file = Files.writeString(folder.resolve("a.rtf"), rtf);

        assertThat(reader.read(file, "a.rtf").parts())
                .extracting(Part::kind, Part::text)
                .containsExactlyInAnyOrder(
                        tuple(PartKind.HEADER, "内部"),
                        tuple(PartKind.PARAGRAPH, "正文"),
                        tuple(PartKind.HIDDEN_TEXT, "标底"),
                        tuple(PartKind.DELETION, "删去"));
    }

    @Test
    void readsSlidesWithTheirNotes() throws IOException {
        Path file = folder.resolve("a.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            var slide = show.createSlide();
            slide.createTextBox().setText("预算执行情况");
            var hidden = show.createSlide();
            hidden.createTextBox().setText("备用数据");
            hidden.getXmlObject().setShow(false);
            show.write(out);
        }

        assertThat(reader.read(file, "a.pptx").parts())
                .extracting(Part::kind, Part::place, Part::text)
                .contains(
                        tuple(PartKind.SLIDE, "第1张幻灯片", "预算执行情况"),
                        tuple(PartKind.HIDDEN_TEXT, "第2张幻灯片（隐藏幻灯片）", "备用数据"));
    }

    @Test
    void namesTheAttachmentThatAPartStandsIn() throws IOException {
        Path inner = new DocxFixture().paragraph("附件正文").write(folder.resolve("b.docx"));
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("b.docx"));
            zip.write(Files.readAllBytes(inner));
        }

        assertThat(reader.read(file, "a.zip").parts())
                .extracting(Part::attachment, Part::place, Part::text)
                .contains(tuple("b.docx", "附件「b.docx」：正文第1段", "附件正文"));
    }

    @Test
    void takesTheBodyOfAMailForTheDocumentItself() throws IOException {
        String mail = """
                From: a@example.com
                Subject: test
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                关于拨付资金的通知
                --b
                Content-Type: text/plain; name="fj.txt"
                Content-Disposition: attachment; filename="fj.txt"
                Content-Transfer-Encoding: 8bit

                附件内容在此
                --b--
                """;
        Path file = Files.writeString(folder.resolve("a.eml"), mail);

        assertThat(reader.read(file, "a.eml").parts())
                .extracting(Part::attachment, Part::text)
                .contains(tuple("", "关于拨付资金的通知"), tuple("fj.txt", "附件内容在此"));
    }
}
