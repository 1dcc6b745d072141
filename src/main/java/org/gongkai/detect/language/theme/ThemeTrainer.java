package org.gongkai.detect.language.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.Sample;

/** Learns the theme model from sentences by theme, the same from the same sentences. */
public final class ThemeTrainer {

    private static final int ITERATIONS = 200;
    private static final int CUTOFF = 2;

    private ThemeTrainer() {}

    /** The model learned from the texts in a training folder. */
    public static DoccatModel train(Path folder, ThemeLexicon lexicon) throws IOException {
        return train(ThemeTexts.read(folder), lexicon);
    }

    static DoccatModel train(List<ThemeTexts.Labelled> texts, ThemeLexicon lexicon) throws IOException {
        List<Sample> samples = texts.stream()
                .map(text -> new Sample(text.theme(), ThemeFeatures.of(text.text(), lexicon.scan(text.text()))))
                .toList();
        return Classifier.train(samples, ITERATIONS, CUTOFF);
    }
}
