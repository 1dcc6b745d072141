package org.gongkai.decide.law;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that people keep in a spreadsheet, as CSV with a header line. */
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private Table() {}

    /**
     * Its rows, column to cell.
     *
     * @throws IllegalStateException when it has none
     */
    static List<Map<String, String>> rows(Path file) {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(reader)) {
            List<Map<String, String>> rows =
                    parser.stream().map(CSVRecord::toMap).toList();
            if (rows.isEmpty()) {
                throw new IllegalStateException("表格没有内容，请恢复该文件：" + file);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("表格无法读取，请恢复该文件：" + file, e);
        }
    }

    /** The items of a cell, parted by {@code |}. */
    static List<String> items(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
