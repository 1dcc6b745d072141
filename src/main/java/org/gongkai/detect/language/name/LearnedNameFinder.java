package org.gongkai.detect.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;

/** A name finder over chars. A {@link NameFinderME} serves one thread, so each thread has its own over one model. */
public final class LearnedNameFinder implements NameFinder {

    private final ThreadLocal<NameFinderME> finders;

    public LearnedNameFinder(TokenNameFinderModel model) {
        finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
    }

    /** Lets OpenNLP build our features; needed before a name model is read or trained. */
    public static void allowFeatures() {
        ExtensionLoader.registerAllowedPackage(NameFeaturesFactory.class.getPackageName());
    }

    @Override
    public List<Name> find(String text) {
        List<Name> names = new ArrayList<>();
        NameFinderME finder = finders.get();
        for (int[] segment : Segments.of(text)) {
            if (CharLexicon.SHIPPED.mayHoldName(text, segment[0], segment[1])) {
                add(names, finder, text, segment);
            }
        }
        return names;
    }

    private static void add(List<Name> names, NameFinderME finder, String text, int[] segment) {
        Span[] spans = finder.find(Segments.chars(text, segment[0], segment[1]));
        if (spans.length == 0) {
            return;
        }
        double[] probabilities = finder.probs(spans);
        for (int i = 0; i < spans.length; i++) {
            Name.Kind kind = Name.Kind.valueOf(spans[i].getType().toUpperCase(Locale.ROOT));
            int start = segment[0] + spans[i].getStart();
            Name name = new Name(kind, start, segment[0] + spans[i].getEnd(), Math.min(1, probabilities[i]));
            if (Plausible.name(kind, name.in(text))) {
                names.add(name);
            }
        }
    }
}
