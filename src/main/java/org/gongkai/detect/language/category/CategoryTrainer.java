package org.gongkai.detect.language.category;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.Sample;

/** Learns the category model from documents by category, the same from the same documents. */
public final class CategoryTrainer {

    private static final int ITERATIONS = 150;
    private static final int CUTOFF = 2;

    private CategoryTrainer() {}

    /** The model learned from the texts in a training folder. */
    public static DoccatModel train(Path folder, CategoryWords words) throws IOException {
        return train(samples(folder, words));
    }

    static DoccatModel train(List<Sample> samples) throws IOException {
        return Classifier.train(samples, ITERATIONS, CUTOFF);
    }

    static List<Sample> samples(Path folder, CategoryWords words) throws IOException {
        return CategoryTexts.read(folder).stream()
                .map(text -> new Sample(text.code(), CategoryFeatures.of(text.title(), text.body(), words)))
                .toList();
    }
}
