package org.gongkai.detect.language.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.table.Table;

/** The phrases that speak for a theme, for ordinary text, or of a particular person; a table in {@code rules/lexicon}. */
public final class ThemeLexicon {

    /** Rows that speak of a particular person. */
    static final String PARTICULAR = "PARTICULAR";

    private final Map<Character, List<Entry>> entries = new HashMap<>();

    private record Entry(String theme, String phrase, int weight) {}

    private ThemeLexicon(List<Entry> rows) {
        for (Entry entry : rows) {
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
        return new ThemeLexicon(Table.read(
                table, row -> new Entry(row.get("theme"), row.get("phrase"), Integer.parseInt(row.get("weight")))));
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
