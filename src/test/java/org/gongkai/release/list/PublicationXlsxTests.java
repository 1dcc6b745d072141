package org.gongkai.release.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PublicationXlsxTests {

    @Test
    void listsDocumentsAndCountsThemByCategoryAndChannel() throws IOException {
        byte[] file = PublicationXlsx.of(
                "公开清单", List.of(publication(3, "财政预决算", "门户网站", "平台"), publication(5, "政府采购", "门户网站")));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(cells(workbook.getSheetAt(0).getRow(2)))
                    .containsExactly(
                            "1",
                            "财政预决算",
                            "标题3",
                            "石财〔2026〕3号",
                            "预算处",
                            "门户网站、平台",
                            "2026-11-20",
                            "2026-12-18",
                            "待公开",
                            "否",
                            "3");
            assertThat(cells(workbook.getSheetAt(1).getRow(1))).containsExactly("政府采购", "门户网站", "1");
            assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(3);
        }
    }

    private static Publication publication(long number, String category, String... channels) {
        return new Publication(
                number,
                "X",
                category,
                List.of(channels),
                "标题" + number,
                "石财〔2026〕" + number + "号",
                "预算处",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 18),
                null,
                false);
    }

    private static List<String> cells(Row row) {
        DataFormatter formatter = new DataFormatter();
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(formatter::formatCellValue)
                .toList();
    }
}
