package org.gongkai.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that people keep in a spreadsheet, as CSV with a header line. */
public final class Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private Table() {}

    /**
     * What its rows say.
     *
     * @throws IllegalStateException when the table is missing, empty or wrong; the message names file and row
     */
    public static <T> List<T> read(Path file, Function<Row, T> meaning) {
        List<T> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            skipByteOrderMark(reader);
            try (CSVParser parser = FORMAT.parse(reader)) {
                for (CSVRecord row : parser) {
                    rows.add(read(row, meaning, file));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("表格无法读取，请恢复该文件：" + file, e);
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("表格没有内容，请恢复该文件：" + file);
        }
        return List.copyOf(rows);
    }

    private static <T> T read(CSVRecord row, Function<Row, T> meaning, Path file) {
        try {
            return meaning.apply(new Row(row.toMap()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "表格第" + row.getRecordNumber() + "条有误，请改正：" + file + "（" + e.getMessage() + "）", e);
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
