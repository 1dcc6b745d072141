package org.gongkai.detect.person.lexicon;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.detect.Whose;
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
        List<Cue> cues = Tables.read(folder.resolve("person-labels.csv"), Lexicon::cues).stream()
                .flatMap(List::stream)
                .toList();
        List<Hint> hints = Stream.concat(
                        Tables.read(folder.resolve("person-tables.csv"), Lexicon::tableHint).stream(),
                        Tables.read(folder.resolve("person-contexts.csv"), Lexicon::sentenceHint).stream())
                .toList();
        List<NameShape.Surname> surnames = Tables.read(folder.resolve("person-surnames.csv"), Lexicon::surname);
        List<Settings.Row> settings = Tables.read(folder.resolve("person-settings.csv"), Lexicon::setting);
        return new Lexicon(
                new Cues(cues),
                hints,
                new NameShape(surnames, words(folder.resolve("person-words.csv"))),
                new Settings(settings));
    }

    private static NameShape.Surname surname(CSVRecord row) {
        String text = row.get("surname");
        String kind = row.get("kind");
        if (text.isEmpty() || text.length() > 2 || text.length() == 2 != kind.equals("COMPOUND")) {
            throw new IllegalArgumentException("单姓一个字，复姓两个字");
        }
        return new NameShape.Surname(text, kind.equals("RARE"));
    }

    private static List<Cue> cues(CSVRecord row) {
        CuePosition position = CuePosition.valueOf(row.get("position"));
        Whose role = Whose.valueOf(row.get("role"));
        @Nullable Setting setting = row.get("setting").isBlank() ? null : Setting.valueOf(row.get("setting"));
        return Tables.items(row.get("cue")).stream()
                .map(words -> new Cue(words, position, role, setting, row.get("why")))
                .toList();
    }

    private static Hint tableHint(CSVRecord row) {
        String role = row.get("role");
        return new Hint(
                Tables.items(row.get("words")),
                HintPlace.valueOf(row.get("place")),
                role.equals(NOT_PUBLICIZED) ? null : Whose.valueOf(role),
                row.get("why"));
    }

    private static Hint sentenceHint(CSVRecord row) {
        return new Hint(
                Tables.items(row.get("words")), HintPlace.SENTENCE, Whose.valueOf(row.get("role")), row.get("why"));
    }

    private static Settings.Row setting(CSVRecord row) {
        String except = row.get("except");
        return new Settings.Row(
                Tables.items(row.get("words")),
                except.isBlank() ? List.of() : Tables.items(except),
                Setting.valueOf(row.get("setting")));
    }

    private static Map<WordKind, Set<String>> words(Path file) {
        Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
        record Row(WordKind kind, List<String> words) {}
        for (Row row :
                Tables.read(file, row -> new Row(WordKind.valueOf(row.get("kind")), Tables.items(row.get("words"))))) {
            words.computeIfAbsent(row.kind(), kind -> new HashSet<>()).addAll(row.words());
        }
        return words;
    }
}
