package org.gongkai.detect.language.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One turn of a five-fold cross-validation.
 *
 * @param training what is learned from
 * @param test what is held out
 */
public record Fold<T>(List<T> training, List<T> test) {

    private static final int FOLDS = 5;

    public Fold {
        training = List.copyOf(training);
        test = List.copyOf(test);
    }

    /** Five folds: every fifth is held out in turn, so that all labels are in all folds. */
    public static <T> List<Fold<T>> of(List<T> all) {
        List<Fold<T>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<T> training = new ArrayList<>();
            List<T> test = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? test : training).add(all.get(i));
            }
            folds.add(new Fold<>(training, test));
        }
        return folds;
    }
}
