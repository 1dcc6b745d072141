package org.gongkai.detect.language.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns the name model from marked texts, the same from the same texts. */
public final class NameTrainer {

    private static final String FEATURES = """
            <featureGenerators name="chars">
              <generator class="%s"/>
            </featureGenerators>
            """.formatted(NameFeaturesFactory.class.getName());

    private NameTrainer() {}

    /** The model learned from the texts in a training folder. */
    public static TokenNameFinderModel train(Path folder) throws IOException {
        List<List<NameTexts.Marked>> blocks = new ArrayList<>(NameTexts.read(folder.resolve("names-bureau.txt")));
        blocks.addAll(NameTexts.read(folder.resolve("names-uner.txt")));
        return train(blocks.stream().flatMap(List::stream).toList());
    }

    static TokenNameFinderModel train(List<NameTexts.Marked> texts) throws IOException {
        LearnedNameFinder.allowFeatures();
        List<NameSample> samples = texts.stream()
                .flatMap(marked -> NameTexts.samples(marked).stream())
                .toList();
        TokenNameFinderFactory factory =
                new TokenNameFinderFactory(FEATURES.getBytes(StandardCharsets.UTF_8), Map.of(), new BioCodec());
        return NameFinderME.train("zh", null, ObjectStreamUtils.createObjectStream(samples), parameters(), factory);
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        parameters.put("BeamSize", 1);
        return parameters;
    }
}
