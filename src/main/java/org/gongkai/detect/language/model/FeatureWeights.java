package org.gongkai.detect.language.model;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * What each feature weighs for each outcome in a maximum-entropy model of OpenNLP, in flat tables: weighing a text by them
 * takes a fraction of the time that OpenNLP's map of strings takes. Safe for threads.
 */
public final class FeatureWeights {

    private static final int PARAMETERS = 1;
    /** A quarter of the slots is taken at most, so that a feature unknown to the model is seen to be so at once. */
    private static final int SPARE_BITS = 2;

    private final String[] outcomes;
    private final int bits;
    private final long[] hashes;
    private final int[] rows;
    private final float[] weights;

    public FeatureWeights(MaxentModel model) {
        Map<?, ?> features = (Map<?, ?>) ((AbstractModel) model).getDataStructures()[PARAMETERS];
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(features.size()) + SPARE_BITS;
        hashes = new long[1 << bits];
        rows = new int[1 << bits];
        weights = new float[(features.size() + 1) * outcomes.length];
        int row = 0;
        for (Map.Entry<?, ?> feature : features.entrySet()) {
            row += outcomes.length;
            put(FeatureHash.with(FeatureHash.EMPTY, (String) feature.getKey()), row);
            fill(row, (Context) feature.getValue());
        }
    }

    /** The outcomes, in the order of their weights. */
    public String[] outcomes() {
        return outcomes.clone();
    }

    /** Adds what a feature weighs for each outcome; an unknown one weighs nothing. */
    public void add(long feature, double[] sums) {
        int row = rows[find(feature)];
        if (row > 0) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[row + i];
            }
        }
    }

    /** The probability of one outcome. */
    public static double probability(double[] sums, int outcome) {
        double all = 0;
        for (double sum : sums) {
            all += Math.exp(sum - sums[outcome]);
        }
        return 1 / all;
    }

    private void put(long hash, int row) {
        int slot = find(hash);
        if (rows[slot] > 0) {
            throw new IllegalStateException("two features of the model share the hash " + hash);
        }
        hashes[slot] = hash;
        rows[slot] = row;
    }

    private void fill(int row, Context context) {
        int[] weighed = context.getOutcomes();
        for (int i = 0; i < weighed.length; i++) {
            weights[row + weighed[i]] = (float) context.getParameters()[i];
        }
    }

    /** Where a feature is, or the free slot where it would be. */
    private int find(long hash) {
        int slot = FeatureHash.slot(hash, bits);
        while (rows[slot] > 0 && hashes[slot] != hash) {
            slot = slot + 1 & rows.length - 1;
        }
        return slot;
    }
}
