package org.gongkai.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gongkai.check.Check;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes results to a file, which appears only when it is complete, or to the standard output. */
final class ResultWriter implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter writer;
    private final ResultFormat format;
    private final @Nullable Path out;
    private final @Nullable Path unfinished;

    private ResultWriter(PrintWriter writer, ResultFormat format, @Nullable Path out, @Nullable Path unfinished) {
        this.writer = writer;
        this.format = format;
        this.out = out;
        this.unfinished = unfinished;
    }

    static ResultWriter to(@Nullable Path out, PrintWriter standard, ResultFormat format) throws IOException {
        if (out == null) {
            return new ResultWriter(standard, format, null, null);
        }
        Path folder = out.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, ".gongkai-", ".part");
        PrintWriter writer = new PrintWriter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8));
        return new ResultWriter(writer, format, out, unfinished);
    }

    void write(Check check) throws IOException {
        writer.print(
                format == ResultFormat.TEXT ? new TextReport(check).text() : JSON.writeValueAsString(check.result()));
        writer.print('\n');
        writer.flush();
        if (unfinished != null && writer.checkError()) {
            throw new IOException("结果写不进去，请检查磁盘空间：" + out);
        }
    }

    /** Puts the complete file in its place. */
    void finish() throws IOException {
        if (unfinished != null && out != null) {
            writer.close();
            Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
