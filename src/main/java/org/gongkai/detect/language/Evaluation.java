package org.gongkai.detect.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.gongkai.detect.language.category.CategoryEvaluation;
import org.gongkai.detect.language.category.CategoryWords;
import org.gongkai.detect.language.name.NameEvaluation;
import org.gongkai.detect.language.theme.ThemeEvaluation;
import org.gongkai.detect.language.theme.ThemeLexicon;

/** Prints cross-validated precision, recall and F1 of each model, the same each time: {@code ./gongkai evaluate}. */
public final class Evaluation {

    /** Weighs the models of the installation at {@code home}. */
    public void evaluate(Path home, PrintWriter out) {
        Path texts = home.resolve("models/training");
        Path lexicons = home.resolve("rules/lexicon");
        try {
            CategoryEvaluation.print(texts, CategoryWords.read(lexicons.resolve("categories.csv")), out);
            ThemeEvaluation.print(texts, ThemeLexicon.read(lexicons.resolve("themes.csv")), out);
            NameEvaluation.print(texts, out);
        } catch (IOException e) {
            throw new UncheckedIOException("训练语料不能读取", e);
        }
    }
}
