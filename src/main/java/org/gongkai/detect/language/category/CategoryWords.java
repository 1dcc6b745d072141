package org.gongkai.detect.language.category;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.table.Table;

/** Words in titles that point at a catalog category; a table in {@code rules/lexicon}. */
public final class CategoryWords {

    private final List<Entry> entries;

    private record Entry(String code, String word) {}

    private CategoryWords(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the table. */
    public static CategoryWords read(Path table) {
        return new CategoryWords(Table.read(table, row -> new Entry(row.get("code"), row.get("word"))));
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
