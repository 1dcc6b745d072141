package org.gongkai.detect.language.category;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.Fold;
import org.gongkai.detect.language.model.Sample;
import org.gongkai.detect.language.model.Scores;

/** Weighs the categories by cross-validation: the best category of each document held out. */
public final class CategoryEvaluation {

    private CategoryEvaluation() {}

    public static void print(Path folder, CategoryWords words, PrintWriter out) throws IOException {
        Scores scores = new Scores();
        for (Fold<Sample> fold : Fold.of(CategoryTrainer.samples(folder, words))) {
            Classifier classifier = new Classifier(CategoryTrainer.train(fold.training()));
            fold.test().forEach(sample -> scores.labelled(sample.label(), best(classifier.weigh(sample.features()))));
        }
        scores.print("categories.bin: 5-fold, best category", out);
    }

    private static String best(Map<String, Double> weights) {
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
