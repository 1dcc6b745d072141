package org.gongkai.detect.person.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All cues, found by their first char, the longest first. */
public final class Cues {

    private static final Comparator<Cue> LONGEST_AND_MOST_SPECIAL = Comparator.comparingInt(
                    (Cue cue) -> -cue.words().length())
            .thenComparing(cue -> cue.setting() == null)
            .thenComparing(Cue::position);

    private final Map<Character, List<Cue>> leading = new HashMap<>();
    private final Map<Character, List<Cue>> trailing = new HashMap<>();
    private final Map<String, List<Cue>> byWords = new HashMap<>();

    Cues(List<Cue> cues) {
        for (Cue cue : cues) {
            Map<Character, List<Cue>> side = cue.position() == CuePosition.AFTER ? trailing : leading;
            side.computeIfAbsent(cue.words().charAt(0), first -> new ArrayList<>())
                    .add(cue);
            if (cue.position() != CuePosition.AFTER) {
                byWords.computeIfAbsent(cue.words(), words -> new ArrayList<>()).add(cue);
            }
        }
        leading.values().forEach(same -> same.sort(LONGEST_AND_MOST_SPECIAL));
        trailing.values().forEach(same -> same.sort(LONGEST_AND_MOST_SPECIAL));
        byWords.values().forEach(same -> same.sort(LONGEST_AND_MOST_SPECIAL));
    }

    /** The cue that begins here and speaks of the name after it. */
    public @Nullable Cue leading(String text, int at, Setting setting) {
        return longest(leading, text, at, setting);
    }

    /** The cue that begins here and speaks of the name before it. */
    public @Nullable Cue trailing(String text, int at, Setting setting) {
        return longest(trailing, text, at, setting);
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

    private static @Nullable Cue longest(Map<Character, List<Cue>> cues, String text, int at, Setting setting) {
        if (at >= text.length()) {
            return null;
        }
        for (Cue cue : cues.getOrDefault(text.charAt(at), List.of())) {
            if ((cue.setting() == null || cue.setting() == setting) && text.startsWith(cue.words(), at)) {
                return cue;
            }
        }
        return null;
    }
}
