package org.gongkai.detect.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import opennlp.tools.util.model.BaseModel;
import org.gongkai.detect.language.model.ModelFile;
import org.gongkai.detect.language.name.NameTrainer;

/** Rebuilds the models from their texts, to the same bytes from the same texts: {@code ./gongkai train}. */
public final class Training {

    /** Learns all models of the installation at {@code home} and writes them into its {@code models} folder. */
    public void train(Path home, PrintWriter out) {
        Path models = home.resolve("models");
        Path texts = models.resolve("training");
        try {
            write(NameTrainer.train(texts), models.resolve("names.bin"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BaseModel model, Path file, PrintWriter out) throws IOException {
        ModelFile.write(model, file);
        out.println("已生成 " + file);
        out.flush();
    }
}
