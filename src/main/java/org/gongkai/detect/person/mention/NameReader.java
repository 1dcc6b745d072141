package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.person.lexicon.Cue;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.WordKind;
import org.jspecify.annotations.Nullable;

/** Reads the names that stand one after the other behind a label or in a cell, past units and posts before them. */
final class NameReader {

    private static final int MOST_NAMES = 60;
    private static final int MOST_STEPS = 120;
    private static final int LONGEST_REMARK = 40;

    /** How a name must look to be taken. */
    enum Manner {
        /** Surname and given name. */
        SHAPED,
        /** Any word of two or three chars that is no filler. */
        LOOSE,
        /** Whatever fills the cell. */
        CELL
    }

    /**
     * A name that was read.
     *
     * @param start offset of its first char
     * @param end offset after its last char
     * @param post the unit or post before it, empty when none
     */
    record Read(int start, int end, String post) {}

    private final NameShape shape;

    NameReader(NameShape shape) {
        this.shape = shape;
    }

    /** The names from an offset on, up to what is no name. */
    List<Read> read(String text, int from, int limit, Manner manner) {
        List<Read> names = new ArrayList<>();
        Manner wanted = manner;
        String post = "";
        int at = from;
        for (int step = 0; step < MOST_STEPS && names.size() < MOST_NAMES; step++) {
            at = skipBlanks(text, at, limit);
            int end = endOfToken(text, at, limit);
            if (end == at || colonFollows(text, end, limit)) {
                break;
            }
            Read name = nameIn(text, at, end, limit, wanted);
            if (name == null) {
                if (shape.unitBefore(text, at, end) == 0 || !goesOn(text, end, limit)) {
                    break;
                }
                post = text.substring(at, end);
                at = end;
                continue;
            }
            names.add(name.post().isEmpty() ? new Read(name.start(), name.end(), post) : name);
            post = "";
            int after = skipRemark(text, name.end(), limit);
            at = skipSeparators(text, after, limit);
            if (at == after) {
                break;
            }
            boolean listed = at > after && "、/／\n".indexOf(text.charAt(after)) >= 0;
            wanted = listed ? manner : Manner.SHAPED;
        }
        return names;
    }

    private @Nullable Read nameIn(String text, int at, int end, int limit, Manner manner) {
        int dotted = shape.endOfDottedName(text, at);
        if (dotted > 0 && dotted <= end) {
            return new Read(at, dotted, "");
        }
        int spaced = shape.endOfSpacedName(text, at);
        if (spaced > 0 && spaced <= limit && !colonFollows(text, spaced, limit)) {
            return new Read(at, spaced, "");
        }
        String token = text.substring(at, end);
        boolean unit = shape.unitBefore(text, at, end) > 0;
        if (shape.isName(token) && !(unit && goesOn(text, end, limit))) {
            return new Read(at, end, "");
        }
        Read behindPost = behindPost(text, at, end);
        if (behindPost != null) {
            return behindPost;
        }
        int longest = manner == Manner.CELL ? 6 : manner == Manner.LOOSE ? 4 : 0;
        if (token.length() <= longest && !unit && shape.couldBeName(token) && fits(token, manner)) {
            return new Read(at, end, "");
        }
        int shaped = shape.endOfName(text, at);
        return shaped > 0 && shaped <= end ? new Read(at, shaped, "") : null;
    }

    private boolean fits(String token, Manner manner) {
        return manner == Manner.CELL
                || !shape.is(WordKind.FIELD, token) && (token.length() < 4 || shape.beginsWithSurname(token, 0));
    }

    private @Nullable Read behindPost(String text, int at, int end) {
        for (int start = Math.max(at + 1, end - 4); start <= end - 2; start++) {
            if (shape.unitBefore(text, at, start) > 0 && shape.isName(text.substring(start, end))) {
                return new Read(start, end, text.substring(at, start));
            }
        }
        return null;
    }

    /** Whether another word follows on the same line that is no label. */
    private static boolean goesOn(String text, int end, int limit) {
        int next = skipBlanks(text, end, limit);
        int nextEnd = endOfToken(text, next, limit);
        return next > end && nextEnd > next + 1 && !colonFollows(text, nextEnd, limit);
    }

    static boolean colonFollows(String text, int end, int limit) {
        int next = skipBlanks(text, end, limit);
        return next < limit && (text.charAt(next) == '：' || text.charAt(next) == ':');
    }

    static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && NameShape.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Past a remark in brackets. */
    static int skipRemark(String text, int from, int limit) {
        int at = skipBlanks(text, from, limit);
        if (at >= limit || text.charAt(at) != '（' && text.charAt(at) != '(') {
            return from;
        }
        for (int end = at + 1; end < limit && end - at <= LONGEST_REMARK; end++) {
            if (text.charAt(end) == '）' || text.charAt(end) == ')') {
                return end + 1;
            }
        }
        return from;
    }

    private static int skipSeparators(String text, int from, int limit) {
        int at = from;
        while (at < limit && (NameShape.isBlank(text.charAt(at)) || "、，,;；/／和及与\n".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int endOfToken(String text, int from, int limit) {
        int at = from;
        while (at < limit && (NameShape.isHan(text.charAt(at)) || at > from && NameShape.isDot(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The manner in which names under a cue are read. */
    static Manner mannerOf(Cue cue) {
        return cue.personal() ? Manner.LOOSE : Manner.SHAPED;
    }
}
