package org.gongkai.detect.person;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Lexicon;
import org.gongkai.detect.person.mention.Mention;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.detect.person.mention.NameSources;
import org.gongkai.detect.person.mention.Page;
import org.gongkai.document.Document;

/** Finds the names of natural persons and tells who each of them is. */
final class PersonRecognizer implements Recognizer {

    private static final String DETECTOR = "person";
    private static final double DOUBTFUL = 0.4;

    private final Lexicon lexicon;
    private final NameSources sources;
    private final Surroundings surroundings;
    private final Occurrences occurrences;

    PersonRecognizer(Lexicon lexicon, NameFinder finder) {
        this.lexicon = lexicon;
        sources = new NameSources(lexicon, finder);
        surroundings = new Surroundings(lexicon.hints());
        occurrences = new Occurrences(lexicon.shape());
    }

    @Override
    public List<Finding> recognize(Document document, OfficialForm form) {
        Page page = Page.of(document, form, lexicon.settings());
        List<Mention> mentions = sources.in(page).stream()
                .map(mention -> surroundings.refine(mention, page))
                .toList();
        return occurrences.of(Identities.of(mentions), mentions, page.text()).stream()
                .map(mention -> finding(mention, document))
                .toList();
    }

    private static Finding finding(Mention mention, Document document) {
        boolean known = mention.role() != Whose.UNKNOWN;
        Strength strength = mention.strength();
        return new Finding(
                FindingType.PERSON,
                "",
                mention.name(),
                mention.start(),
                mention.end(),
                document.partAt(mention.start()).place(),
                mention.role(),
                DETECTOR,
                known || strength != Strength.GUESSED ? strength.score() : DOUBTFUL,
                known ? mention.why() : mention.why() + "，身份不明");
    }
}
