package org.gongkai.detect.language.category;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Words in titles that point at a catalog category; a table in {@code rules/lexicon}. */
public final class CategoryWords {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String code, String word) {}

    CategoryWords(Reader table) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader("code", "word")
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(table)) {
            entries.add(new Entry(row.get(0).replace(BYTE_ORDER_MARK, ""), row.get(1)));
        }
    }

    /** Reads the table. */
    public static CategoryWords read(Path table) {
        try (Reader reader = Files.newBufferedReader(table)) {
            return new CategoryWords(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("类目词表" + table + "不能读取", e);
        }
    }

    /** The codes that a title points at, one for each of its words. */
    Stream<String> codes(String title) {
        return entries.stream().filter(entry -> title.contains(entry.word())).map(Entry::code);
    }

    /** The codes of the words that end last in a title. */
    Stream<String> last(String title) {
        int last = entries.stream().mapToInt(entry -> endOf(entry, title)).max().orElse(-1);
        return last < 0
                ? Stream.empty()
                : entries.stream().filter(entry -> endOf(entry, title) == last).map(Entry::code);
    }

    private static int endOf(Entry entry, String title) {
        int at = title.lastIndexOf(entry.word());
        return at < 0 ? -1 : at + entry.word().length();
    }
}
