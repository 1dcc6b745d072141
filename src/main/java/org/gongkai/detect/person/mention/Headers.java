package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Cue;
import org.gongkai.detect.person.lexicon.CuePosition;
import org.gongkai.detect.person.lexicon.Cues;
import org.gongkai.detect.person.lexicon.Hint;
import org.gongkai.detect.person.lexicon.HintPlace;
import org.gongkai.detect.person.lexicon.Lexicon;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.lexicon.WordKind;
import org.gongkai.detect.person.mention.Grid.Field;
import org.jspecify.annotations.Nullable;

/** Tells the header rows of tables and which of their columns hold names. */
final class Headers {

    private static final int LONGEST = 16;
    private static final Cue BY_LOOK = new Cue("各格", CuePosition.LABEL, Whose.UNKNOWN, null, "所在一栏多为人名");
    private static final int LEAST_NAMES = 2;
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3}");

    /**
     * A header row.
     *
     * @param names the columns that hold names
     * @param words all its words
     */
    record Header(Map<Integer, Cue> names, String words) {

        /** This header with more columns of names, where it says nothing else of them. */
        Header and(Map<Integer, Cue> more) {
            Map<Integer, Cue> all = new HashMap<>(more);
            all.putAll(names);
            return new Header(all, words);
        }
    }

    private final Cues cues;
    private final NameShape shape;
    private final List<Hint> beside;

    Headers(Lexicon lexicon) {
        cues = lexicon.cues();
        shape = lexicon.shape();
        beside = lexicon.hints().stream()
                .filter(hint -> hint.place() == HintPlace.BESIDE)
                .toList();
    }

    /** The header that a row is, or none. */
    @Nullable
    Header in(Map<Integer, Field> row, Setting setting) {
        Map<Integer, Cue> names = new HashMap<>();
        StringBuilder words = new StringBuilder();
        List<Integer> columns = new ArrayList<>(row.keySet());
        int known = 0;
        for (int i = 0; i < columns.size(); i++) {
            String text = row.get(columns.get(i)).text();
            Cue cue = nameCue(text, setting);
            boolean header = cue != null || knownHeader(text);
            known += header ? 1 : 0;
            if (cue != null) {
                if (i + 1 < columns.size() && holdsName(row.get(columns.get(i + 1)), setting)) {
                    return null;
                }
                names.put(columns.get(i), cue);
            }
            words.append(text).append('|');
        }
        boolean most = known >= 2 && known * 3 >= columns.size();
        return most ? new Header(names, words.toString()) : null;
    }

    /** The columns that hold names by the look of them. */
    Map<Integer, Cue> columnsOfNames(Grid grid) {
        Map<Integer, Integer> cells = new HashMap<>();
        Map<Integer, Integer> named = new HashMap<>();
        for (Map<Integer, Field> row : grid.rows()) {
            row.forEach((column, field) -> {
                cells.merge(column, 1, Integer::sum);
                named.merge(column, looksLikeName(field.text()) ? 1 : 0, Integer::sum);
            });
        }
        Map<Integer, Cue> columns = new HashMap<>();
        named.forEach((column, count) -> {
            if (count >= LEAST_NAMES && count * 10 >= cells.get(column) * 6) {
                columns.put(column, BY_LOOK);
            }
        });
        return columns;
    }

    private boolean looksLikeName(String text) {
        String name = text.length() > LONGEST + 8
                ? text
                : REMARK.matcher(text).replaceAll("").strip();
        return name.length() == 3 && shape.endOfFullName(name, 0) == 3
                || name.length() > 3 && (shape.isName(name) || shape.endOfDottedName(name, 0) == name.length());
    }

    /** What a header or label says of the names under or beside it, none when it heads no names. */
    @Nullable
    Cue nameCue(String text, Setting setting) {
        String words = BLANKS.matcher(text).replaceAll("");
        if (words.length() > LONGEST + 8 || DIGITS.matcher(words).find()) {
            return null;
        }
        words = REMARK.matcher(words).replaceAll("");
        if (words.endsWith("：") || words.endsWith(":")) {
            words = words.substring(0, words.length() - 1);
        }
        for (int from = 0; from < words.length() && words.length() <= LONGEST; from++) {
            Cue cue = cues.exact(words.substring(from), setting);
            if (cue != null && cue.position() == CuePosition.LABEL) {
                return cue;
            }
        }
        return words.startsWith("姓名") ? cues.exact("姓名", setting) : null;
    }

    private boolean knownHeader(String text) {
        if (text.length() > LONGEST || DIGITS.matcher(text).find()) {
            return false;
        }
        String words = REMARK.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("");
        return shape.is(WordKind.FIELD, words)
                || beside.stream().anyMatch(hint -> hint.words().stream().anyMatch(words::endsWith));
    }

    private boolean holdsName(Field field, Setting setting) {
        String text = field.text();
        return nameCue(text, setting) == null
                && !knownHeader(text)
                && (shape.isName(text) || shape.endOfDottedName(text, 0) > 0 || shape.endOfName(text, 0) > 0);
    }
}
