package org.gongkai.detect.language.name;

import java.util.List;
import org.gongkai.detect.language.model.FeatureHash;
import org.gongkai.detect.language.model.Place;

/**
 * Chars in a row, or their classes, that several features look at, each from a place of its own: one look-up finds what all
 * of them weigh.
 */
enum Run {
    CHAR(1, List.of("0", "-", "+", "s", "t", "pow=other,"), 0, -1, 1),
    PAIR(2, List.of("a", "b", "c", "d", "e"), -2, -1, 0, 1, 2),
    TRIPLE(3, List.of("f", "g"), -1, 0),
    CLASSES(4, List.of("k", "l", "m"), -1, 0, -2);

    /** The feature of a char where no name is open. */
    static final int HERE = 3;

    /** The feature of the char after it where no name is open. */
    static final int NEXT = 4;

    /** The feature of a char after one that is in no name. */
    static final int AFTER_OTHER = 5;

    private static final List<Run> ALL = List.of(values());

    private final int length;
    private final List<String> prefixes;
    private final int[] offsets;
    private final long tag;

    Run(int length, List<String> prefixes, int... offsets) {
        this.length = length;
        this.prefixes = prefixes;
        this.offsets = offsets;
        tag = FeatureHash.with(FeatureHash.EMPTY, name() + ":");
    }

    /** Where a feature of the model stands. */
    static Place placeOf(String feature) {
        for (Run run : ALL) {
            for (int i = 0; i < run.prefixes.size(); i++) {
                int from = run.prefixes.get(i).length();
                if (feature.length() == from + run.length && feature.startsWith(run.prefixes.get(i))) {
                    return new Place(FeatureHash.with(run.tag, feature.substring(from)), i, run.prefixes.size());
                }
            }
        }
        return Place.alone(feature);
    }

    /** How many of its features hold at every char; the others follow them. */
    int everywhere() {
        return offsets.length;
    }

    /** Where the run of such a feature starts, seen from the char. */
    int offset(int feature) {
        return offsets[feature];
    }

    /** What all features of the run at a place are found by. */
    long key(Chars chars, int start) {
        long key = tag;
        for (int i = start; i < start + length; i++) {
            key = FeatureHash.with(key, shown(chars, i));
        }
        return key;
    }

    /** A feature as OpenNLP learns it. */
    String text(int feature, Chars chars, int start) {
        StringBuilder text = new StringBuilder(prefixes.get(feature));
        for (int i = start; i < start + length; i++) {
            text.append(shown(chars, i));
        }
        return text.toString();
    }

    private char shown(Chars chars, int at) {
        return this == CLASSES ? chars.classOf(at) : chars.at(at);
    }
}
