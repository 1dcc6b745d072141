package org.gongkai.detect.language.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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

    /** Reads a model whose features are each asked for on their own. */
    public FeatureWeights(MaxentModel model) {
        this(model, Place::alone);
    }

    /** Reads a model, and puts each feature in its place. */
    public FeatureWeights(MaxentModel model, Function<String, Place> placing) {
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
        Map<?, ?> features = (Map<?, ?>) ((AbstractModel) model).getDataStructures()[PARAMETERS];
        Map<Long, Integer> firsts = new HashMap<>();
        Map<Integer, Context> contexts = new HashMap<>();
        int rows = 1;
        for (Map.Entry<?, ?> feature : features.entrySet()) {
            Place place = placing.apply((String) feature.getKey());
            Integer first = firsts.putIfAbsent(place.key(), rows);
            if (first == null) {
                first = rows;
                rows += place.size();
            }
            if (contexts.put(first + place.index(), (Context) feature.getValue()) != null) {
                throw new IllegalArgumentException("two features of the model share the place " + place);
            }
        }
        if (rows > ROW) {
            throw new IllegalArgumentException("a model of " + rows + " rows is too large");
        }
        // At least half of the slots stay free, so that most unknown features are seen to be so at once.
        bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(firsts.size());
        slots = new long[1 << bits];
        weights = new float[rows * outcomes.length];
        firsts.forEach(this::put);
        contexts.forEach(this::fill);
    }

    /** The outcomes, in the order of their weights. */
    public String[] outcomes() {
        return outcomes.clone();
    }

    /** The first row of the features with a key, 0 when the model knows none of them. */
    public int row(long key) {
        return (int) (slots[find(FeatureHash.stirred(key))] & ROW);
    }

    /** Adds what the feature of a row weighs for each outcome. */
    public void addRow(int row, double[] sums) {
        int first = row * outcomes.length;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[first + i];
        }
    }

    /** Adds what a feature weighs for each outcome; an unknown one weighs nothing. */
    public void add(long feature, double[] sums) {
        int row = row(feature);
        if (row > 0) {
            addRow(row, sums);
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

    private void put(long key, int row) {
        long stirred = FeatureHash.stirred(key);
        int slot = find(stirred);
        if (slots[slot] != 0) {
            throw new IllegalArgumentException("two keys of the model share the mark of " + key);
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
