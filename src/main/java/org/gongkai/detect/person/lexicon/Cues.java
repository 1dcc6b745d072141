package org.gongkai.detect.person.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.detect.Whose;
import org.jspecify.annotations.Nullable;

/** All cues, found by their first char, the longest first. */
public final class Cues {

    private static final Comparator<Cue> LONGEST_AND_MOST_SPECIAL = Comparator.comparingInt(
                    (Cue cue) -> -cue.words().length())
            .thenComparing(cue -> cue.setting() == null)
            .thenComparing(Cue::position);

    private static final int LONGEST = 8;

    private final Side leading = new Side();
    private final Side trailing = new Side();
    private final Map<String, List<Cue>> byWords = new HashMap<>();

    Cues(List<Cue> cues) {
        for (Cue cue : cues) {
            (cue.position() == CuePosition.AFTER ? trailing : leading).add(cue);
            if (cue.position() != CuePosition.AFTER) {
                byWords.computeIfAbsent(cue.words(), words -> new ArrayList<>()).add(cue);
            }
        }
        leading.sort();
        trailing.sort();
        byWords.values().forEach(same -> same.sort(LONGEST_AND_MOST_SPECIAL));
    }

    /** The cue that begins here and speaks of the name after it. */
    public @Nullable Cue leading(String text, int at, Setting setting) {
        return leading.longest(text, at, setting);
    }

    /** The cue that begins here and speaks of the name before it. */
    public @Nullable Cue trailing(String text, int at, Setting setting) {
        return trailing.longest(text, at, setting);
    }

    /** The cue that ends here and speaks of the name after it. */
    public @Nullable Cue leadingUpTo(String text, int from, int end, Setting setting) {
        for (int at = Math.max(from, end - LONGEST); at < end; at++) {
            Cue cue = leading(text, at, setting);
            if (cue != null && at + cue.words().length() == end) {
                return cue.role() == Whose.ORGANIZATION ? null : cue;
            }
        }
        return null;
    }

    /** The cue that is just these words. */
    public @Nullable Cue exact(String words, Setting setting) {
        for (Cue cue : byWords.getOrDefault(words, List.of())) {
            if (cue.setting() == null || cue.setting() == setting) {
                return cue;
            }
        }
        return null;
    }

    /** The cues of one side of a name. Most chars begin none, which bits tell sooner than a map. */
    private static final class Side {

        private final Map<Character, List<Cue>> byFirst = new HashMap<>();
        private final BitSet firsts = new BitSet();

        void add(Cue cue) {
            char first = cue.words().charAt(0);
            byFirst.computeIfAbsent(first, same -> new ArrayList<>()).add(cue);
            firsts.set(first);
        }

        void sort() {
            byFirst.values().forEach(same -> same.sort(LONGEST_AND_MOST_SPECIAL));
        }

        @Nullable
        Cue longest(String text, int at, Setting setting) {
            if (at >= text.length() || !firsts.get(text.charAt(at))) {
                return null;
            }
            for (Cue cue : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if ((cue.setting() == null || cue.setting() == setting) && text.startsWith(cue.words(), at)) {
                    return cue;
                }
            }
            return null;
        }
    }
}
