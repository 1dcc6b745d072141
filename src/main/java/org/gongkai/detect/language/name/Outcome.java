package org.gongkai.detect.language.name;

import java.util.Locale;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.gongkai.detect.Name;
import org.gongkai.detect.language.model.FeatureHash;

/** What the model may say of a char: that a name starts or goes on there, or neither. Knows what OpenNLP tells the next chars of it. */
final class Outcome {

    private static final String OTHER = "other";
    private static final String STARTS = "-start";
    private static final String GOES_ON = "-cont";

    private final String name;
    private final String kind;
    private final boolean starts;
    private final boolean goesOn;
    private final long before;
    private final long beforeChar;
    private final long beforeShape;
    private final long twoBefore;

    Outcome(String name) {
        this.name = name;
        kind = name.substring(0, Math.max(0, name.lastIndexOf('-')));
        starts = name.endsWith(STARTS);
        goesOn = name.endsWith(GOES_ON);
        before = hash("po=" + name);
        beforeChar = hash("pow=" + name + ",");
        beforeShape = hash("powf=" + name + ",");
        twoBefore = hash("ppo=" + name);
    }

    String name() {
        return name;
    }

    boolean starts() {
        return starts;
    }

    boolean goesOn() {
        return goesOn;
    }

    boolean isOther() {
        return name.equals(OTHER);
    }

    Name.Kind kind() {
        return Name.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** A name goes on only as the one that it started as. */
    boolean mayFollow(Outcome last) {
        return !goesOn || kind.equals(last.kind);
    }

    /** Weighs for the char that comes next. */
    void weighNext(CharWeights weights, char next, int at) {
        weights.add(before);
        if (isOther()) {
            weights.run(Run.CHAR, Run.AFTER_OTHER, at);
        } else {
            weights.add(FeatureHash.with(beforeChar, next));
        }
        weights.add(FeatureHash.with(beforeShape, shape(next)));
    }

    /** Weighs for the char after the next. */
    void weighSecond(CharWeights weights) {
        weights.add(twoBefore);
    }

    private static String shape(char c) {
        return Character.isIdeographic(c) ? OTHER : FeatureGeneratorUtil.tokenFeature(String.valueOf(c));
    }

    private static long hash(String text) {
        return FeatureHash.with(FeatureHash.EMPTY, text);
    }
}
