package org.gongkai.detect.language.name;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;

/** A name finder over chars. Safe for threads. */
public final class LearnedNameFinder implements NameFinder {

    private final NameTagger tagger;

    public LearnedNameFinder(TokenNameFinderModel model) {
        tagger = new NameTagger(model);
    }

    /** Lets OpenNLP build our features; needed before a name model is read or trained. */
    public static void allowFeatures() {
        ExtensionLoader.registerAllowedPackage(NameFeaturesFactory.class.getPackageName());
    }

    @Override
    public List<Name> find(String text) {
        List<Name> names = new ArrayList<>();
        for (int[] segment : Segments.of(text)) {
            if (CharLexicon.SHIPPED.mayHoldName(text, segment[0], segment[1])) {
                tagger.find(text, segment[0], segment[1]).stream()
                        .filter(name -> Plausible.name(name.kind(), name.in(text)))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
