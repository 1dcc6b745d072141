package org.gongkai.detect.person.lexicon;

import java.util.List;
import org.gongkai.detect.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Words near a name, but not beside it, that hint at who the person is.
 *
 * @param words any of these
 * @param place where they stand
 * @param role who the person is; none when they only deny that the names are made public
 * @param why the reason, in Chinese
 */
public record Hint(
        List<String> words, HintPlace place, @Nullable Whose role, String why) {

    public Hint {
        words = List.copyOf(words);
    }

    /** The first of its words in a text. */
    public @Nullable String in(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return word;
            }
        }
        return null;
    }
}
