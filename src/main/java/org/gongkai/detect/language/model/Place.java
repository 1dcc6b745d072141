package org.gongkai.detect.language.model;

/**
 * Where a feature's weights stand: features that are always asked for together share a key and stand side by side.
 *
 * @param key the hash that all of them are found by
 * @param index which of them it is, from 0
 * @param size how many they can be
 */
public record Place(long key, int index, int size) {

    /** The place of a feature that is asked for on its own. */
    public static Place alone(String feature) {
        return new Place(FeatureHash.with(FeatureHash.EMPTY, feature), 0, 1);
    }
}
