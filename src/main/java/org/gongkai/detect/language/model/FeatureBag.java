package org.gongkai.detect.language.model;

/** The features of one text, each once, as hashes: the model is asked without a string being made for each. */
public final class FeatureBag implements Grams.Shown {

    /** What OpenNLP's bag of words writes before each feature. */
    private static final long BAG = FeatureHash.with(FeatureHash.EMPTY, "bow=");

    private final long[] slots;
    private final long[] features;
    private int size;

    /** @param most how many features it must hold */
    public FeatureBag(int most) {
        slots = new long[Integer.highestOneBit(Math.max(1, most)) << 2];
        features = new long[most];
    }

    @Override
    public void show(CharSequence chars, int start, int end) {
        long hash = BAG;
        for (int i = start; i < end; i++) {
            hash = FeatureHash.with(hash, chars.charAt(i));
        }
        long stirred = FeatureHash.stirred(hash);
        int slot = (int) (stirred >>> Integer.SIZE) & slots.length - 1;
        while (slots[slot] != 0) {
            if (slots[slot] == stirred) {
                return;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = stirred;
        features[size++] = hash;
    }

    void weigh(FeatureWeights weights, double[] sums) {
        for (int i = 0; i < size; i++) {
            weights.add(features[i], sums);
        }
    }
}
