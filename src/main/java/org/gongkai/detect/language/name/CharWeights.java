package org.gongkai.detect.language.name;

import java.util.Arrays;
import org.gongkai.detect.language.model.FeatureHash;
import org.gongkai.detect.language.model.FeatureWeights;

/** Adds up what the features of one char weigh for each outcome, as they come. For one thread. */
final class CharWeights implements Feature {

    private final FeatureWeights weights;
    private final double[] sums;
    private long hash = FeatureHash.EMPTY;

    CharWeights(FeatureWeights weights, int outcomes) {
        this.weights = weights;
        sums = new double[outcomes];
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
    public Feature put(char c) {
        hash = FeatureHash.with(hash, c);
        return this;
    }

    @Override
    public void end() {
        add(hash);
        hash = FeatureHash.EMPTY;
    }
}
