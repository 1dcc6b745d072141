package org.gongkai.detect.language.name;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** The features of a char as OpenNLP learns from them: strings. */
final class TrainingFeatures implements AdaptiveFeatureGenerator {

    private record Strings(StringBuilder open, List<String> whole) implements Feature {

        @Override
        public Feature put(char c) {
            open.append(c);
            return this;
        }

        @Override
        public void end() {
            whole.add(open.toString());
            open.setLength(0);
        }
    }

    @Override
    public void createFeatures(List<String> features, String[] chars, int at, String[] outcomes) {
        OpenName open = OpenName.NONE;
        for (int i = 0; i < at; i++) {
            open = open.after(outcomes[i]);
        }
        char[] text = String.join("", chars).toCharArray();
        new NameFeatures(text, new Strings(new StringBuilder(), features)).write(at, open);
    }
}
