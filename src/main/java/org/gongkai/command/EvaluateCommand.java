package org.gongkai.command;

import java.util.concurrent.Callable;
import org.gongkai.detect.language.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai evaluate}: how well the models do on texts that they have not learned from. */
@Command(name = "evaluate", description = "用交叉验证评测识别模型，打印每一项的准确率、召回率和 F1。")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        new Evaluation().evaluate(TrainCommand.home(), spec.commandLine().getOut());
        return 0;
    }
}
