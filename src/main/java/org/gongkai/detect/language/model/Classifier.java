package org.gongkai.detect.language.model;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Weighs labels by features with a maximum-entropy model. Safe for threads: the model is only read. */
public final class Classifier {

    private final FeatureWeights features;
    private final String[] labels;

    public Classifier(DoccatModel model) {
        features = new FeatureWeights(model.getMaxentModel());
        labels = features.outcomes();
    }

    /** Learns from samples, the same from the same samples in the same order. */
    public static DoccatModel train(List<Sample> samples, int iterations, int cutoff) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        List<DocumentSample> documents = samples.stream()
                .map(sample ->
                        new DocumentSample(sample.label(), sample.features().toArray(String[]::new)))
                .toList();
        FeatureGenerator[] generators = {new BagOfWordsFeatureGenerator()};
        return DocumentCategorizerME.train(
                "zh", ObjectStreamUtils.createObjectStream(documents), parameters, new DoccatFactory(generators));
    }

    /** Label to probability, adding up to 1. */
    public Map<String, Double> weigh(Collection<String> shown) {
        FeatureBag bag = new FeatureBag(shown.size());
        shown.forEach(feature -> bag.show(feature, 0, feature.length()));
        return weigh(bag);
    }

    /** Label to probability, adding up to 1. */
    public Map<String, Double> weigh(FeatureBag shown) {
        double[] sums = new double[labels.length];
        shown.weigh(features, sums);
        double[] probabilities = FeatureWeights.probabilities(sums);
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            weights.put(labels[i], probabilities[i]);
        }
        return weights;
    }
}
