package org.gongkai.detect.sign;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table of signs, {@code rules/lexicon/signs.csv}. */
final class SignTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private SignTable() {}

    /**
     * Its rows.
     *
     * @throws IllegalStateException when it has none, or one that cannot be used; the message names the line
     */
    static List<SignRow> load(Path file) {
        List<SignRow> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord record : parser) {
                rows.add(row(record, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("文件性质词表无法读取，请恢复该文件：" + file, e);
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("文件性质词表是空的，请恢复该文件：" + file);
        }
        return List.copyOf(rows);
    }

    private static SignRow row(CSVRecord record, Path file) {
        try {
            String except = record.get("except");
            Zone zone = Zone.valueOf(record.get("zone"));
            return new SignRow(
                    record.get("sign"),
                    zone,
                    record.get("phrases"),
                    except.isBlank() ? null : Phrases.compile(except, zone.gap()),
                    Double.parseDouble(record.get("score")),
                    record.get("why"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " 第" + record.getRecordNumber() + "条有误：" + e.getMessage(), e);
        }
    }
}
