package org.gongkai.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gongkai.audit.AuditVerification;
import org.gongkai.audit.ChainHead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongkai audit verify}: checks the record from the first entry to the last. */
@Command(
        name = "verify",
        description = "从第一条到最后一条核验审计记录，指出第一条不符的记录。服务启动着或者停止时都可以核验。",
        footer = {
            "",
            "退出码：0 完整；1 不完整；2 用法不对；3 程序没有完成。",
            "逐条重新计算杂凑值：改动、缺失、插入、换位、截去链尾，都会查出。",
            "有数据库全部权限的人可以连同链尾整体改写，这只有与另行抄存的链尾核对（--head）才能查出。"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private static final int BROKEN = 1;

    private final Function<@Nullable Path, VerifierSource> source;

    @Option(names = "--data", paramLabel = "目录", description = "服务所用的数据目录，默认为程序目录下的 data")
    private @Nullable Path data;

    @Option(names = "--head", paramLabel = "链尾", description = "以前抄存的链尾，形如 128:9f86d0…，一并核对")
    private @Nullable ChainHead noted;

    @Spec
    private CommandSpec spec;

    AuditVerifyCommand(Function<@Nullable Path, VerifierSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() throws Exception {
        try (VerifierSource opened = source.apply(data)) {
            AuditVerification found = opened.verifier().verify(noted);
            PrintWriter out = spec.commandLine().getOut();
            out.println(found.message());
            if (found.whole()) {
                out.println("链尾：" + found.head());
                out.println("请将链尾抄存于本系统之外，日后以 --head 核对。");
            }
            out.flush();
            return found.whole() ? 0 : BROKEN;
        }
    }
}
