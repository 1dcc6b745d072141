package org.gongkai.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.detect.language.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai train}: rebuilds the models from their texts. */
@Command(name = "train", description = "由 models/training 中的语料重新生成识别模型；语料相同，生成的模型逐字节相同。")
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        new Training().train(home(), spec.commandLine().getOut());
        return 0;
    }

    /** The folder that holds {@code rules/}, {@code models/} and {@code config/}. */
    static Path home() {
        return Path.of(System.getProperty("gongkai.home", "."));
    }
}
