package org.gongkai.detect.language.name;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** What the name model looks at around one char: the chars themselves, their classes, and words that stand by names. */
final class NameFeatures implements AdaptiveFeatureGenerator {

    private static final CharLexicon LEXICON = CharLexicon.SHIPPED;
    private static final String EDGE = "∅";

    @Override
    public void createFeatures(List<String> features, String[] chars, int at, String[] outcomes) {
        String before2 = at(chars, at - 2);
        String before1 = at(chars, at - 1);
        String here = chars[at];
        String next1 = at(chars, at + 1);
        String next2 = at(chars, at + 2);
        String next3 = at(chars, at + 3);
        features.add("0" + here);
        features.add("-" + before1);
        features.add("+" + next1);
        features.add("a" + before2 + before1);
        features.add("b" + before1 + here);
        features.add("c" + here + next1);
        features.add("d" + next1 + next2);
        features.add("e" + next2 + next3);
        features.add("f" + before1 + here + next1);
        features.add("g" + here + next1 + next2);
        features.add("k" + classes(before1, here, next1, next2));
        features.add("l" + classes(here, next1, next2, next3));
        features.add("m" + classes(before2, before1, here, next1));
        if (LEXICON.compoundSurname(here + next1)) {
            features.add("C");
        }
        if (LEXICON.compoundSurname(before1 + here)) {
            features.add("D");
        }
        if (LEXICON.beforePerson(before2 + before1)) {
            features.add("T" + LEXICON.classOf(here.charAt(0)));
        }
        String run = run(outcomes, at) + (LEXICON.compoundSurname(at(chars, at - 2) + before1) ? "c" : "");
        features.add("r" + run + classOf(here) + classOf(next1));
        features.add("s" + run + here);
        features.add("t" + run + next1);
        features.add("u" + run + (LEXICON.afterPerson(here + next1) ? "v" : "")
                + (LEXICON.afterPerson(next1 + next2) ? "w" : ""));
        addWhatFollows(features, next1, next2, next3, at(chars, at + 4));
    }

    private static void addWhatFollows(List<String> features, String next1, String next2, String next3, String next4) {
        if (LEXICON.afterPerson(next1 + next2)) {
            features.add("V1");
        }
        if (LEXICON.afterPerson(next2 + next3)) {
            features.add("V2");
        }
        if (LEXICON.afterPerson(next3 + next4)) {
            features.add("V3");
        }
    }

    /** How the open name reads so far: its kind and its chars, up to five. */
    private static String run(String[] outcomes, int at) {
        int length = 0;
        for (int i = at - 1; i >= 0 && length < 5; i--) {
            String outcome = outcomes[i];
            if (outcome.equals("other")) {
                break;
            }
            length++;
            if (outcome.endsWith("start")) {
                break;
            }
        }
        return length == 0 ? "" : outcomes[at - 1].charAt(0) + Integer.toString(length);
    }

    private static String classes(String first, String second, String third, String fourth) {
        char[] letters = {classOf(first), classOf(second), classOf(third), classOf(fourth)};
        return new String(letters);
    }

    private static char classOf(String one) {
        return LEXICON.classOf(one.charAt(0));
    }

    private static String at(String[] chars, int index) {
        return index < 0 || index >= chars.length ? EDGE : chars[index];
    }
}
