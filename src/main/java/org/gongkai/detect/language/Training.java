package org.gongkai.detect.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import opennlp.tools.util.model.BaseModel;
import org.gongkai.detect.language.category.CategoryTrainer;
import org.gongkai.detect.language.category.CategoryWords;
import org.gongkai.detect.language.model.ModelFile;
import org.gongkai.detect.language.name.NameTrainer;
import org.gongkai.detect.language.theme.ThemeLexicon;
import org.gongkai.detect.language.theme.ThemeTrainer;

/** Rebuilds the models from their texts, to the same bytes from the same texts: {@code ./gongkai train}. */
public final class Training {

    /** Learns all models of the installation at {@code home} and writes them into its {@code models} folder. */
    public void train(Path home, PrintWriter out) {
        Path models = home.resolve("models");
        Path texts = models.resolve("training");
        Path lexicons = home.resolve("rules/lexicon");
        try {
            CategoryWords words = CategoryWords.read(lexicons.resolve("categories.csv"));
            write(CategoryTrainer.train(texts, words), models.resolve("categories.bin"), out);
            ThemeLexicon lexicon = ThemeLexicon.read(lexicons.resolve("themes.csv"));
            write(ThemeTrainer.train(texts, lexicon), models.resolve("themes.bin"), out);
            write(NameTrainer.train(texts), models.resolve("names.bin"), out);
        } catch (IOException e) {
            throw new UncheckedIOException("训练语料不能读取或模型不能写入", e);
        }
    }

    private static void write(BaseModel model, Path file, PrintWriter out) throws IOException {
        ModelFile.write(model, file);
        out.println("已生成 " + file);
        out.flush();
    }
}
