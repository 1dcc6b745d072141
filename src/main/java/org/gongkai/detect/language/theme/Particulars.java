package org.gongkai.detect.language.theme;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;

/** Tells whether a text speaks of a particular person, by words such as 本人 or 其妻, a masked name, or a name. */
final class Particulars {

    private static final Pattern MASKED = Pattern.compile("\\p{IsHan}某(?!些|种|项|个|年|月|日|地|处|市|县|区|公司|单位)");
    private static final Pattern PRONOUN =
            Pattern.compile("她|(?<!其|利)他(?!人|们|国|行|用|地)|我(?!国|市|省|县|区|局|处|院|公司|单位|们|委|部|厅|机关|办|校|镇|乡|村|厂|行)");
    private static final double SURE_OF_NAME = 0.7;

    private final ThemeLexicon lexicon;
    private final NameFinder names;

    Particulars(ThemeLexicon lexicon, NameFinder names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** Whether one of the texts does. */
    boolean in(List<String> texts) {
        return texts.stream().anyMatch(this::worded) || texts.stream().anyMatch(this::named);
    }

    private boolean worded(String text) {
        return lexicon.scan(text).weight(ThemeLexicon.PARTICULAR) > 0
                || MASKED.matcher(text).find()
                || PRONOUN.matcher(text).find();
    }

    private boolean named(String text) {
        return names.find(text).stream()
                .anyMatch(name -> name.kind() == Name.Kind.PERSON && name.probability() >= SURE_OF_NAME);
    }
}
