package org.gongkai.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gongkai.account.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai examples}: writes what people held of passages, to train from. */
@Command(
        name = "examples",
        description = "导出审查人员对标注的判断，供训练使用。服务启动着或者停止时都可以导出。",
        footer = {"", "每行一个 JSON 对象。文件含有未隐去的内容，只有本人可以读取，请妥善保管，不得外传。"})
final class ExamplesCommand implements Callable<Integer> {

    private final Function<@Nullable Path, ExamplesSource> source;

    @Option(names = "--out", paramLabel = "文件", required = true, description = "写到哪个文件；已有的文件不覆盖")
    private Path out = Path.of("examples.jsonl");

    @Option(names = "--data", paramLabel = "目录", description = "服务所用的数据目录，默认为程序目录下的 data")
    private @Nullable Path data;

    @Spec
    private CommandSpec spec;

    ExamplesCommand(Function<@Nullable Path, ExamplesSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws IOException {
        Path file = out.toAbsolutePath();
        if (Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "文件已经存在，没有覆盖：" + out);
        }
        // Beside its place, so that there is the whole file or none.
        Path unfinished = Files.createTempFile(
                file.getParent(),
                ".examples",
                ".jsonl",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            long count = write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            spec.commandLine().getOut().println("已导出 " + count + " 条：" + out);
            spec.commandLine().getOut().flush();
            return 0;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long write(Path file) throws IOException {
        try (ExamplesSource opened = source.apply(data);
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            return opened.examples().write(to, Actor.SERVICE);
        }
    }
}
