package org.gongkai.detect.person.lexicon;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.detect.Whose;
import org.gongkai.table.Row;
import org.gongkai.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What tells a person's name and role.
 *
 * @param cues words beside a name
 * @param hints words farther away
 * @param shape what a name looks like
 * @param settings what a document's setting is
 */
public record Lexicon(Cues cues, List<Hint> hints, NameShape shape, Settings settings) {

    private static final String NOT_PUBLICIZED = "NOT_PUBLICIZED";

    public Lexicon {
        hints = List.copyOf(hints);
    }

    /**
     * Reads the tables {@code person-*.csv} of a folder.
     *
     * @throws IllegalStateException when one is missing, empty or wrong
     */
    public static Lexicon load(Path folder) {
        List<Cue> cues = Table.read(folder.resolve("person-labels.csv"), Lexicon::cues).stream()
                .flatMap(List::stream)
                .toList();
        List<Hint> hints = Stream.concat(
                        Table.read(folder.resolve("person-tables.csv"), Lexicon::tableHint).stream(),
                        Table.read(folder.resolve("person-contexts.csv"), Lexicon::sentenceHint).stream())
                .toList();
        List<NameShape.Surname> surnames = Table.read(folder.resolve("person-surnames.csv"), Lexicon::surname);
        List<Settings.Row> settings = Table.read(folder.resolve("person-settings.csv"), Lexicon::setting);
        return new Lexicon(
                new Cues(cues),
                hints,
                new NameShape(surnames, words(folder.resolve("person-words.csv"))),
                new Settings(settings));
    }

    private static NameShape.Surname surname(Row row) {
        String text = row.get("surname");
        String kind = row.get("kind");
        if (text.isEmpty() || text.length() > 2 || text.length() == 2 != kind.equals("COMPOUND")) {
            throw new IllegalArgumentException("单姓一个字，复姓两个字");
        }
        return new NameShape.Surname(text, kind.equals("RARE"));
    }

    private static List<Cue> cues(Row row) {
        CuePosition position = CuePosition.valueOf(row.get("position"));
        Whose role = Whose.valueOf(row.get("role"));
        @Nullable Setting setting = row.get("setting").isBlank() ? null : Setting.valueOf(row.get("setting"));
        return items(row, "cue").stream()
                .map(words -> new Cue(words, position, role, setting, row.get("why")))
                .toList();
    }

    private static Hint tableHint(Row row) {
        String role = row.get("role");
        return new Hint(
                items(row, "words"),
                HintPlace.valueOf(row.get("place")),
                role.equals(NOT_PUBLICIZED) ? null : Whose.valueOf(role),
                row.get("why"));
    }

    private static Hint sentenceHint(Row row) {
        return new Hint(items(row, "words"), HintPlace.SENTENCE, Whose.valueOf(row.get("role")), row.get("why"));
    }

    private static Settings.Row setting(Row row) {
        return new Settings.Row(items(row, "words"), row.phrases("except"), Setting.valueOf(row.get("setting")));
    }

    private static Map<WordKind, Set<String>> words(Path file) {
        Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
        record Listed(WordKind kind, List<String> words) {}
        for (Listed row : Table.read(file, row -> new Listed(WordKind.valueOf(row.get("kind")), items(row, "words")))) {
            words.computeIfAbsent(row.kind(), kind -> new HashSet<>()).addAll(row.words());
        }
        return words;
    }

    private static List<String> items(Row row, String column) {
        List<String> items = row.phrases(column);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("词语一栏是空的");
        }
        return items;
    }
}
