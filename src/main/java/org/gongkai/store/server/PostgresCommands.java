package org.gongkai.store.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.store.StoreException;

/** Runs the programs of PostgreSQL, which refuse root: for root they run in a user namespace in which it is nobody. */
final class PostgresCommands {

    private final Path programs;
    private final Path output;

    PostgresCommands(Path programs, Path output) {
        this.programs = programs;
        this.output = output;
    }

    /** Runs a program to its end. */
    void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        if (end(builder.start()) != 0) {
            throw new StoreException(why(program));
        }
    }

    private static int end(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException("启动或者停止内置 PostgreSQL 时被中断。", interrupted);
        }
    }

    private String why(String program) throws IOException {
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (said.contains("No space left")) {
            return "磁盘已满，内置 PostgreSQL 不能启动。请清理数据目录所在磁盘后重试。";
        }
        if (said.contains("unshare")) {
            return "本机不允许以 root 身份运行内置 PostgreSQL。请以普通用户启动，或者用 gongkai.store.url 指定外部数据库。";
        }
        return "内置 PostgreSQL 没有启动（" + program + "），原因见 " + output + " 和同目录的 postgres.log。";
    }
}
