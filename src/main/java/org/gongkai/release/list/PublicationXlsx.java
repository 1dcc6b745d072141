package org.gongkai.release.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the list as a workbook: all documents, and a count by category and channel. */
public final class PublicationXlsx {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final List<String> HEADS =
            List.of("序号", "公开类别", "标题", "发文字号", "起草处室", "公开渠道", "确定日期", "公开时限", "公开日期", "遮盖", "案件");
    private static final int[] WIDTHS = {6, 18, 52, 22, 14, 26, 12, 12, 12, 6, 8};
    private static final int WIDTH_UNIT = 256;

    private PublicationXlsx() {}

    /** The workbook. */
    public static byte[] of(String heading, List<Publication> publications) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Styles styles = Styles.in(workbook);
            documents(workbook.createSheet("公开清单"), heading, publications, styles);
            counts(workbook.createSheet("分类统计"), publications, styles);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void documents(Sheet sheet, String heading, List<Publication> publications, Styles styles) {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(30);
        title.createCell(0).setCellValue(heading);
        title.getCell(0).setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADS.size() - 1));
        write(sheet.createRow(1), HEADS, styles.head());
        int number = 0;
        for (Publication one : publications) {
            write(sheet.createRow(++number + 1), cells(number, one), styles.body());
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 2);
        sheet.setAutoFilter(new CellRangeAddress(1, publications.size() + 1, 0, HEADS.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static List<String> cells(int number, Publication one) {
        return List.of(
                String.valueOf(number),
                one.category(),
                one.title(),
                one.documentNumber(),
                one.division(),
                String.join("、", one.channels()),
                day(one.decided()),
                day(one.due()),
                one.released() == null ? "待公开" : day(one.released()),
                one.redacted() ? "是" : "否",
                String.valueOf(one.caseNumber()));
    }

    private static void counts(Sheet sheet, List<Publication> publications, Styles styles) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Publication one : publications) {
            Map<String, Integer> row = counts.computeIfAbsent(one.category(), key -> new TreeMap<>());
            Stream<String> channels = one.channels().isEmpty() ? Stream.of("未定") : one.channels().stream();
            channels.forEach(channel -> row.merge(channel, 1, Integer::sum));
        }
        write(sheet.createRow(0), List.of("公开类别", "公开渠道", "件数"), styles.head());
        int number = 1;
        for (Map.Entry<String, Map<String, Integer>> category : counts.entrySet()) {
            for (Map.Entry<String, Integer> channel : category.getValue().entrySet()) {
                Row row = sheet.createRow(number++);
                write(row, List.of(category.getKey(), channel.getKey(), ""), styles.body());
                row.getCell(2).setCellValue(channel.getValue());
            }
        }
        sheet.setColumnWidth(0, 24 * WIDTH_UNIT);
        sheet.setColumnWidth(1, 24 * WIDTH_UNIT);
    }

    private static void write(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
            row.getCell(i).setCellStyle(style);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }
}
