package org.gongkai.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.gongkai.check.Check;
import org.gongkai.decide.CheckStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai check}: checks files and folders. */
@Command(
        name = "check",
        description = "检查文件，逐个给出公开属性建议，不需要启动服务。",
        footer = {"", "退出码：0 全部检查完毕；1 有文件读不出或者只读出一部分；2 用法不对；3 程序没有完成。"})
final class CheckCommand implements Callable<Integer> {

    private static final int SOME_UNREADABLE = 1;
    private static final int AHEAD = 16;

    private final Supplier<CheckerSource> source;

    @Option(names = "--as-of", paramLabel = "日期", description = "审查基准日，如 2026-11-22；不填为当日")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "文件", description = "结果写入该文件；不填写到标准输出")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "格式",
            defaultValue = "jsonl",
            description = "jsonl（每行一个 JSON 对象，默认）或者 text（供人阅读）")
    private ResultFormat format = ResultFormat.JSONL;

    @Parameters(arity = "1..*", paramLabel = "路径", description = "文件或者文件夹，文件夹包括其下各级")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    CheckCommand(Supplier<CheckerSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        for (Path path : paths) {
            if (!path.toFile().exists()) {
                throw new ParameterException(spec.commandLine(), "找不到路径：" + path + "。请核对后重试。");
            }
        }
        List<FileToCheck> files = FileToCheck.in(paths);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "所给路径下没有可以检查的文件。");
        }
        PrintWriter standard = spec.commandLine().getOut();
        try (CheckerSource made = source.get();
                ResultWriter writer = ResultWriter.to(out, standard, format);
                Progress progress = Progress.of(files.size())) {
            int exit = check(files, made, check -> {
                writer.write(check);
                progress.step();
            });
            writer.finish();
            return exit;
        }
    }

    private int check(List<FileToCheck> files, CheckerSource made, CheckSink sink)
            throws IOException, InterruptedException, ExecutionException {
        LocalDate day = asOf == null
                ? LocalDate.ofInstant(made.clock().instant(), made.clock().getZone())
                : asOf;
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        Deque<Future<Check>> ahead = new ArrayDeque<>();
        int exit = 0;
        try {
            for (FileToCheck file : files) {
                ahead.add(workers.submit(() -> made.checker().check(file.path(), file.name(), day)));
                if (ahead.size() > AHEAD) {
                    exit = Math.max(exit, take(ahead.remove().get(), sink));
                }
            }
            for (Future<Check> check : ahead) {
                exit = Math.max(exit, take(check.get(), sink));
            }
            return exit;
        } finally {
            workers.shutdownNow();
        }
    }

    private static int take(Check check, CheckSink sink) throws IOException {
        sink.take(check);
        CheckStatus status = check.suggestion().status();
        return status == CheckStatus.UNREADABLE || status == CheckStatus.PARTLY_READ ? SOME_UNREADABLE : 0;
    }

    /** Where finished checks go. */
    @FunctionalInterface
    private interface CheckSink {
        void take(Check check) throws IOException;
    }
}
