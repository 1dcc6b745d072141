package org.gongkai.detect.language.name;

import java.util.Arrays;
import org.gongkai.detect.language.model.FeatureHash;
import org.gongkai.detect.language.model.FeatureWeights;

/** Adds up what the features of one char weigh for each outcome, as they come. For one thread. */
final class CharWeights implements NameFeatures.Feature {

    private static final Run[] RUNS = Run.values();

    /** As far before the first and after the last char runs start. */
    private static final int AROUND = 2;

    private final FeatureWeights weights;
    private final double[] sums;
    private final int[][] rows = new int[RUNS.length][];
    private long hash = FeatureHash.EMPTY;

    CharWeights(FeatureWeights weights, int outcomes, Chars chars) {
        this.weights = weights;
        sums = new double[outcomes];
        for (Run run : RUNS) {
            int[] found = new int[chars.length() + 2 * AROUND];
            for (int i = 0; i < found.length; i++) {
                found[i] = weights.row(run.key(chars, i - AROUND));
            }
            rows[run.ordinal()] = found;
        }
    }

    void clear() {
        Arrays.fill(sums, 0);
    }

    void add(long feature) {
        weights.add(feature, sums);
    }

    double of(int outcome) {
        return sums[outcome];
    }

    double probability(int outcome) {
        return FeatureWeights.probabilities(sums)[outcome];
    }

    @Override
    public void run(Run run, int feature, int start) {
        int first = rows[run.ordinal()][start + AROUND];
        if (first > 0) {
            weights.addRow(first + feature, sums);
        }
    }

    @Override
    public NameFeatures.Feature put(char c) {
        hash = FeatureHash.with(hash, c);
        return this;
    }

    @Override
    public void end() {
        add(hash);
        hash = FeatureHash.EMPTY;
    }
}
