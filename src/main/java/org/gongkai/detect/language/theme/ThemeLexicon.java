package org.gongkai.detect.language.theme;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The phrases that speak for a theme, for ordinary text, or of a particular person; a table in {@code rules/lexicon}. */
public final class ThemeLexicon {

    /** Rows that speak of a particular person. */
    static final String PARTICULAR = "PARTICULAR";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Character, List<Entry>> entries = new HashMap<>();

    private record Entry(String theme, String phrase, int weight) {}

    ThemeLexicon(Reader table) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader("theme", "phrase", "weight")
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(table)) {
            Entry entry = new Entry(row.get(0).replace(BYTE_ORDER_MARK, ""), row.get(1), Integer.parseInt(row.get(2)));
            entries.computeIfAbsent(entry.phrase().charAt(0), first -> new ArrayList<>())
                    .add(entry);
        }
        entries.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> entry.phrase().length())
                                .reversed()));
    }

    /** Reads the table. */
    public static ThemeLexicon read(Path table) {
        try (Reader reader = Files.newBufferedReader(table)) {
            return new ThemeLexicon(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("主题词表" + table + "不能读取", e);
        }
    }

    /** What stands in a text; of phrases of one theme that overlap, the longest. */
    Hits scan(String text) {
        Hits hits = new Hits();
        for (int at = 0; at < text.length(); at++) {
            for (Entry entry : entries.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(entry.phrase(), at)) {
                    hits.add(entry.theme(), entry.phrase(), entry.weight(), at);
                }
            }
        }
        return hits;
    }
}
