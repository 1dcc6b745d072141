package org.gongkai.detect.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.gongkai.detect.Name;
import org.gongkai.detect.language.model.FeatureWeights;

/** Reads names off a piece of text as OpenNLP's finder with one beam would, without its strings. Safe for threads. */
final class NameTagger {

    private static final String CHARS = "nameFinder.model";

    private final FeatureWeights weights;
    private final Outcome[] outcomes;
    private final Outcome other;

    NameTagger(TokenNameFinderModel model) {
        MaxentModel chars = model.getArtifact(CHARS);
        weights = new FeatureWeights(chars, Run::placeOf);
        outcomes = Arrays.stream(weights.outcomes()).map(Outcome::new).toArray(Outcome[]::new);
        other = Arrays.stream(outcomes)
                .filter(Outcome::isOther)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model must know what is no name"));
    }

    /** The names between two offsets. */
    List<Name> find(String text, int from, int to) {
        Chars chars = new Chars(text.substring(from, to));
        Outcome[] tags = new Outcome[chars.length()];
        double[] probabilities = new double[chars.length()];
        tag(chars, tags, probabilities);
        return names(from, tags, probabilities);
    }

    private void tag(Chars chars, Outcome[] tags, double[] probabilities) {
        CharWeights sums = new CharWeights(weights, outcomes.length, chars);
        NameFeatures features = new NameFeatures(chars, sums);
        OpenName open = OpenName.NONE;
        for (int at = 0; at < chars.length(); at++) {
            Outcome last = at > 0 ? tags[at - 1] : other;
            sums.clear();
            features.write(at, open);
            last.weighNext(sums, chars.at(at), at);
            (at > 1 ? tags[at - 2] : other).weighSecond(sums);
            int best = best(sums, last);
            tags[at] = outcomes[best];
            probabilities[at] = tags[at] == other ? 0 : sums.probability(best);
            open = open.after(tags[at].name());
        }
    }

    private int best(CharWeights sums, Outcome last) {
        int best = -1;
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i].mayFollow(last) && (best < 0 || sums.of(i) > sums.of(best))) {
                best = i;
            }
        }
        return best;
    }

    private static List<Name> names(int from, Outcome[] tags, double[] probabilities) {
        List<Name> names = new ArrayList<>();
        for (int start = 0; start < tags.length; start++) {
            if (tags[start].starts()) {
                int end = start + 1;
                double sum = probabilities[start];
                while (end < tags.length && tags[end].goesOn()) {
                    sum += probabilities[end++];
                }
                names.add(new Name(tags[start].kind(), from + start, from + end, Math.min(1, sum / (end - start))));
            }
        }
        return names;
    }
}
