package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Cue;
import org.gongkai.detect.person.lexicon.Cues;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.document.Part;

/** Names that a learned model finds and that look like names. */
final class ModelledNames implements NameSource {

    private static final double LEAST = 0.6;
    private static final double LEAST_WITHIN_WORDS = 0.9;

    private final NameFinder finder;
    private final Cues cues;
    private final NameShape shape;

    ModelledNames(NameFinder finder, Cues cues, NameShape shape) {
        this.finder = finder;
        this.cues = cues;
        this.shape = shape;
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        for (Part part : page.document().parts()) {
            for (Name name : finder.find(part.text())) {
                if (name.kind() == Name.Kind.PERSON && name.probability() >= LEAST) {
                    add(page, part, name, mentions);
                }
            }
        }
        return mentions;
    }

    private void add(Page page, Part part, Name found, List<Mention> mentions) {
        int start = part.start() + found.start();
        int end = part.start() + found.end();
        String name = found.in(part.text());
        Cue cue = cues.leadingUpTo(page.text(), part.start(), start, page.setting());
        boolean dotted = shape.endOfDottedName(name, 0) == name.length();
        boolean bounded = start == part.start() || !NameShape.isHan(page.text().charAt(start - 1)) || cue != null;
        if (!bounded && found.probability() < LEAST_WITHIN_WORDS) {
            return;
        }
        if (!dotted && !(shape.isName(name) && shape.isPlainName(page.text(), start, end, cue != null))) {
            return;
        }
        mentions.add(
                cue != null && cue.role() != Whose.UNKNOWN
                        ? new Mention(start, end, name, cue.role(), Strength.SPOKEN, cue.reason())
                        : new Mention(start, end, name, Whose.UNKNOWN, Strength.GUESSED, "语言模型认为是人名"));
    }
}
