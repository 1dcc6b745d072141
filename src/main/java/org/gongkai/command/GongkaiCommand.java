package org.gongkai.command;

import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.audit.ChainHead;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gongkai}: shows how it is used; its subcommands do the work. */
@Command(
        name = "gongkai",
        description = "对文件提出政府信息公开属性建议：主动公开、依申请公开、不予公开、待定，并列明依据。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n",
        footer = {"", "命令的用法：./gongkai 命令 --help"})
public final class GongkaiCommand implements Runnable {

    /** The arguments make no sense. */
    static final int USAGE = 2;

    private static final int FAILURE = 3;
    private static final String[] QUIET = {"--logging.level.org.gongkai=WARN"};
    private static final String[] WITHOUT_RECOGNITION = {"--logging.level.org.gongkai=WARN", "--gongkai.read.pages=0"};

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "显示用法")
    private boolean help;

    @Spec
    private CommandSpec spec;

    GongkaiCommand() {}

    /**
     * Runs a command line.
     *
     * @param application the class that the service is started from
     * @param arguments the arguments
     * @return 0 done, 1 some files could not be read, 2 wrong usage, 3 failure
     */
    public static int run(Class<?> application, String... arguments) {
        return commandLine(application, CheckerSource::ofApplication).execute(arguments);
    }

    static CommandLine commandLine(Class<?> application, Function<String[], Supplier<CheckerSource>> source) {
        CommandLine line = new CommandLine(new GongkaiCommand());
        line.addSubcommand(new CheckCommand(source.apply(QUIET)));
        line.addSubcommand(new ServeCommand(application));
        line.addSubcommand(new TrainCommand());
        line.addSubcommand(new EvaluateCommand());
        line.addSubcommand(new BenchmarkCommand(source.apply(WITHOUT_RECOGNITION)));
        line.addSubcommand(
                new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(VerifierSource::ofData)));
        line.addSubcommand(new ExamplesCommand(ExamplesSource::ofData));
        line.registerConverter(ChainHead.class, ChainHead::of);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(GongkaiCommand::speakChinese);
        line.setParameterExceptionHandler((failure, given) -> {
            line.getErr().println(Complaints.of(failure));
            String command = failure.getCommandLine().getCommandSpec().qualifiedName();
            line.getErr().println("查看用法：./" + command + " --help");
            return USAGE;
        });
        line.setExecutionExceptionHandler((failure, ran, parsed) -> {
            line.getErr().println(Complaints.of(failure));
            return FAILURE;
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "请给出命令：check、serve、train、evaluate、benchmark、audit 或者 examples。");
    }

    private static void speakChinese(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .synopsisSubcommandLabel("命令")
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n");
        line.getSubcommands().values().forEach(GongkaiCommand::speakChinese);
    }
}
