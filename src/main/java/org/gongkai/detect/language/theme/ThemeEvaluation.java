package org.gongkai.detect.language.theme;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.Fold;
import org.gongkai.detect.language.model.Scores;

/** Weighs the themes as they are used: a sentence counts as of a theme where the verdict on it is sure. */
public final class ThemeEvaluation {

    private ThemeEvaluation() {}

    public static void print(Path folder, ThemeLexicon lexicon, PrintWriter out) throws IOException {
        Scores scores = new Scores();
        for (Fold<ThemeTexts.Labelled> fold : Fold.of(ThemeTexts.read(folder))) {
            ThemeJudge judge = new ThemeJudge(new Classifier(ThemeTrainer.train(fold.training(), lexicon)), lexicon);
            fold.test().forEach(text -> scores.labelled(text.theme(), said(judge, text.text())));
        }
        scores.print("themes.bin: 5-fold, sure verdicts on single sentences without their surroundings", out);
    }

    private static String said(ThemeJudge judge, String text) {
        List<Verdict> verdicts = judge.judge(text, new Stretch(0, text.length()));
        return verdicts.isEmpty() || !verdicts.get(0).sure()
                ? ThemeTexts.ORDINARY
                : verdicts.get(0).theme().name();
    }
}
