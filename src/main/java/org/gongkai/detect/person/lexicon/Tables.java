package org.gongkai.detect.person.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables that people keep in a spreadsheet, as CSV with a header line. */
final class Tables {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private Tables() {}

    /**
     * What its rows say.
     *
     * @throws IllegalStateException when the table is missing, empty or wrong; the message names file and row
     */
    static <T> List<T> read(Path file, Function<CSVRecord, T> row) {
        List<T> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord record : parser) {
                rows.add(checked(file, record, row));
            }
        } catch (IOException e) {
            throw new IllegalStateException("人名词表无法读取，请恢复该文件：" + file, e);
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("人名词表是空的，请恢复该文件：" + file);
        }
        return List.copyOf(rows);
    }

    /** The items of a cell, parted by {@code |}. */
    static List<String> items(String cell) {
        List<String> items =
                Arrays.stream(cell.split("\\|")).filter(item -> !item.isBlank()).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("词语一栏是空的");
        }
        return items;
    }

    private static <T> T checked(Path file, CSVRecord record, Function<CSVRecord, T> row) {
        try {
            return row.apply(record);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "人名词表第" + record.getRecordNumber() + "条有误，请改正：" + file + "（" + e.getMessage() + "）", e);
        }
    }
}
