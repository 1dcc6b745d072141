package org.gongkai.detect.person;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.Mention.Strength;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.document.Part;

/** Names that a learned model finds and that look like names. */
final class ModelledNames implements NameSource {

    private static final double LEAST = 0.6;

    private final NameFinder finder;
    private final NameShape shape;

    ModelledNames(NameFinder finder, NameShape shape) {
        this.finder = finder;
        this.shape = shape;
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        for (Part part : page.document().parts()) {
            for (Name name : finder.find(part.text())) {
                if (name.kind() == Name.Kind.PERSON && name.probability() >= LEAST && shaped(name.in(part.text()))) {
                    mentions.add(new Mention(
                            part.start() + name.start(),
                            part.start() + name.end(),
                            name.in(part.text()),
                            Whose.UNKNOWN,
                            Strength.GUESSED,
                            "语言模型认为是人名"));
                }
            }
        }
        return mentions;
    }

    private boolean shaped(String name) {
        return shape.isName(name) || shape.endOfDottedName(name, 0) == name.length();
    }
}
