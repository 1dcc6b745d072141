package org.gongkai.detect.language.name;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/** Makes the features that a stored name model asks for, strings as OpenNLP learns from them; it builds this by its name. */
public final class NameFeaturesFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

    @Override
    public AdaptiveFeatureGenerator create() {
        return NameFeaturesFactory::write;
    }

    private record Strings(Chars chars, StringBuilder open, List<String> whole) implements NameFeatures.Feature {

        @Override
        public void run(Run run, int feature, int start) {
            whole.add(run.text(feature, chars, start));
        }

        @Override
        public NameFeatures.Feature put(char c) {
            open.append(c);
            return this;
        }

        @Override
        public void end() {
            whole.add(open.toString());
            open.setLength(0);
        }
    }

    private static void write(List<String> features, String[] tokens, int at, String[] outcomes) {
        OpenName open = OpenName.NONE;
        for (int i = 0; i < at; i++) {
            open = open.after(outcomes[i]);
        }
        Chars chars = new Chars(String.join("", tokens));
        new NameFeatures(chars, new Strings(chars, new StringBuilder(), features)).write(at, open);
    }
}
