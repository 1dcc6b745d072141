package org.gongkai.detect.language.model;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * What each feature weighs for each outcome in a maximum-entropy model of OpenNLP, in flat tables: weighing a text by them
 * takes a fraction of the time that OpenNLP's map of strings takes. Safe for threads.
 *
 * <p>A slot holds a row's number in its lower bits, and above it what tells the feature from others that belong in the slot.
 */
public final class FeatureWeights {

    private static final int PARAMETERS = 1;
    private static final long ROW = (1 << 20) - 1;

    private final String[] outcomes;
    private final int bits;
    private final long[] slots;
    private final float[] weights;

    public FeatureWeights(MaxentModel model) {
        Map<?, ?> features = (Map<?, ?>) ((AbstractModel) model).getDataStructures()[PARAMETERS];
        if (features.size() > ROW) {
            throw new IllegalArgumentException("a model of " + features.size() + " features is too large");
        }
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
        // At least half of the slots stay free, so that most unknown features are seen to be so at once.
        bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(features.size());
        slots = new long[1 << bits];
        weights = new float[(features.size() + 1) * outcomes.length];
        int row = 0;
        for (Map.Entry<?, ?> feature : features.entrySet()) {
            put(FeatureHash.with(FeatureHash.EMPTY, (String) feature.getKey()), ++row);
            fill(row, (Context) feature.getValue());
        }
    }

    /** The outcomes, in the order of their weights. */
    public String[] outcomes() {
        return outcomes.clone();
    }

    /** Adds what a feature weighs for each outcome; an unknown one weighs nothing. */
    public void add(long feature, double[] sums) {
        int row = (int) (slots[find(FeatureHash.stirred(feature))] & ROW);
        if (row > 0) {
            int first = row * outcomes.length;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[first + i];
            }
        }
    }

    /** The probability of each outcome, adding up to 1. */
    public static double[] probabilities(double[] sums) {
        double[] probabilities = new double[sums.length];
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            probabilities[i] = Math.exp(sums[i] - most);
            all += probabilities[i];
        }
        for (int i = 0; i < sums.length; i++) {
            probabilities[i] /= all;
        }
        return probabilities;
    }

    private void put(long feature, int row) {
        long stirred = FeatureHash.stirred(feature);
        int slot = find(stirred);
        if (slots[slot] != 0) {
            throw new IllegalArgumentException("two features of the model share the hash " + feature);
        }
        slots[slot] = mark(stirred) | row;
    }

    private void fill(int row, Context context) {
        int[] weighed = context.getOutcomes();
        for (int i = 0; i < weighed.length; i++) {
            weights[row * outcomes.length + weighed[i]] = (float) context.getParameters()[i];
        }
    }

    /** The slot of a feature, or the free one where it would be. */
    private int find(long stirred) {
        int slot = (int) (stirred >>> Long.SIZE - bits);
        long mark = mark(stirred);
        while (slots[slot] != 0 && (slots[slot] & ~ROW) != mark) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private long mark(long stirred) {
        return stirred << bits & ~ROW;
    }
}
