package org.gongkai.detect.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;

/** A name finder over chars. Safe for threads. */
public final class LearnedNameFinder implements NameFinder {

    private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}{2,5}|\\p{IsHan}{1,2}[ 　]{1,4}\\p{IsHan}{1,2}");
    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,8}([·•]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern HAN_TWICE = Pattern.compile(".*\\p{IsHan}.*\\p{IsHan}.*");

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
                        .filter(name -> plausible(name.kind(), name.in(text)))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Whether a name looks like one, whatever the model says: a guard against its odd guesses. */
    private static boolean plausible(Name.Kind kind, String text) {
        if (kind == Name.Kind.PERSON) {
            return PLAIN.matcher(text).matches() || DOTTED.matcher(text).matches();
        }
        return text.length() < 60 && HAN_TWICE.matcher(text).matches();
    }
}
