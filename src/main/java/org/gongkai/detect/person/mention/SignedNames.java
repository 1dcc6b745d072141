package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.mention.Mention.Strength;

/** Names with a date behind them at the end of an opinion or instruction: who signed it. */
final class SignedNames implements NameSource {

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<=[。；！\\s\u3000])[\u4e00-\u9fff]{2,4}(?=[\\s\u3000（(]{1,4}(?:[12][0-9]{3}[年.\\-/])?[0-9]{1,2}[月.\\-/][0-9]{1,2})");

    private final NameShape shape;

    SignedNames(NameShape shape) {
        this.shape = shape;
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        Matcher signature = SIGNATURE.matcher(page.text());
        while (signature.find()) {
            if (shape.isName(signature.group())) {
                mentions.add(new Mention(
                        signature.start(),
                        signature.end(),
                        signature.group(),
                        Whose.OFFICIAL,
                        Strength.SPOKEN,
                        "姓名后署有日期，是签署意见的人"));
            }
        }
        return mentions;
    }
}
