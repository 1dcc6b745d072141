package org.gongkai.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gongkai.check.Check;
import org.gongkai.check.Checker;
import org.gongkai.check.Stage;
import org.gongkai.decide.CheckStatus;
import org.gongkai.read.PlainExtraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai benchmark}: what a whole check costs, warm and by one thread, against the plain extraction of the same files. */
@Command(name = "benchmark", description = "测量性能：预热后单线程，不做文字识别，完整检查的用时与同一批文件 Tika 纯文本提取的用时之比，以及各环节所占份额。")
final class BenchmarkCommand implements Callable<Integer> {

    private static final int WARM_UP = 10;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Supplier<CheckerSource> source;

    @Option(names = "--rounds", paramLabel = "轮数", defaultValue = "5", description = "计时轮数，默认 5")
    private int rounds = 5;

    @Parameters(arity = "1..*", paramLabel = "路径", description = "用来测量的文件或者文件夹；扫描件和读不全的不计入")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    BenchmarkCommand(Supplier<CheckerSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (CheckerSource made = source.get()) {
            LocalDate day =
                    LocalDate.ofInstant(made.clock().instant(), made.clock().getZone());
            PlainExtraction plain = new PlainExtraction();
            List<FileToCheck> files = comparable(made.checker(), plain, day);
            if (files.isEmpty()) {
                out.println("所给文件中没有可以用来测量的。");
                return GongkaiCommand.USAGE;
            }
            long extraction = 0;
            StageTimes times = new StageTimes();
            for (int round = -WARM_UP; round < rounds; round++) {
                long begin = System.nanoTime();
                for (FileToCheck file : files) {
                    plain.length(file.path());
                }
                long taken = System.nanoTime() - begin;
                StageTimes measured = new StageTimes();
                for (FileToCheck file : files) {
                    made.checker().check(file.path(), file.name(), day, measured::enters);
                    measured.ends();
                }
                if (round >= 0) {
                    extraction += taken;
                    times.add(measured);
                }
            }
            print(out, files.size(), extraction, times);
            return 0;
        }
    }

    private List<FileToCheck> comparable(Checker checker, PlainExtraction plain, LocalDate day) throws IOException {
        List<FileToCheck> files = new ArrayList<>();
        for (FileToCheck file : FileToCheck.in(paths)) {
            Check check = checker.check(file.path(), file.name(), day);
            CheckStatus status = check.suggestion().status();
            boolean read = status == CheckStatus.CHECKED || status == CheckStatus.SECRET_MARK_FOUND;
            if (read && !check.document().scanned() && extractable(plain, file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static boolean extractable(PlainExtraction plain, FileToCheck file) {
        try {
            return plain.length(file.path()) > 0;
        } catch (IOException notComparable) {
            return false;
        }
    }

    private void print(PrintWriter out, int files, long extraction, StageTimes times) {
        double runs = (double) files * rounds * NANOS_PER_MILLI;
        out.printf(Locale.ROOT, "文件 %d 个，预热 %d 轮，计时 %d 轮，单线程，不做文字识别%n", files, WARM_UP, rounds);
        out.printf(Locale.ROOT, "Tika 纯文本提取　%.2f 毫秒/件%n", extraction / runs);
        out.printf(
                Locale.ROOT,
                "完整检查　　　　%.2f 毫秒/件，为前者的 %.2f 倍%n",
                times.total() / runs,
                (double) times.total() / extraction);
        for (Stage stage : Stage.values()) {
            out.printf(
                    Locale.ROOT,
                    "　　%s　　　　　%.2f 毫秒/件，占 %.1f%%%n",
                    stage.label(),
                    times.of(stage) / runs,
                    100.0 * times.of(stage) / times.total());
        }
        out.flush();
    }
}
