package org.gongkai.detect.person.lexicon;

import java.util.List;
import org.gongkai.detect.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a name that say who the person is.
 *
 * @param words the words
 * @param position where they stand
 * @param role who the person is
 * @param setting the only setting they say so in, or any
 * @param why the reason, in Chinese
 */
public record Cue(
        String words,
        CuePosition position,
        Whose role,
        @Nullable Setting setting,
        String why) {

    private static final List<String> PERSONAL_ENDS = List.of(
            "人", "员", "者", "姓名", "代表", "主", "专家", "名单", "户", "名", "家属", "家长", "配偶", "律师", "评委", "患者", "对象", "儿童", "学生");

    /** Whether what stands under or after it can only be a person, so that any word there is a name. */
    public boolean personal() {
        return PERSONAL_ENDS.stream().anyMatch(words::endsWith);
    }

    /** The reason with the words themselves. */
    public String reason() {
        return why + "（“" + words.strip() + "”）";
    }
}
