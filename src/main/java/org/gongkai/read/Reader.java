package org.gongkai.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.pipes.PipesResult;
import org.gongkai.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files into documents, each in a separate process that a hostile file can neither leave nor keep. */
public final class Reader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    /** Scanned pages that are recognized in the first round; more need a second one with more time. */
    private static final int FIRST_PAGES = 3;

    private static final String UNKNOWN = "application/octet-stream";

    private final ReadLimits limits;
    private final ReadingProcesses processes;

    /** Starts no process yet. */
    public Reader(ReadLimits limits) {
        this.limits = limits;
        this.processes = new ReadingProcesses(limits);
    }

    /** Starts a reading process in the background, so that the first document need not wait for it. */
    public void warmUp() {
        Thread thread = new Thread(processes::warmUp, "read-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Reads a file. Whatever the file is, the answer is a document, whose status and warnings say what went wrong.
     *
     * @param file to read
     * @param name under which it was handed in, without folders
     * @throws UncheckedIOException when the file itself cannot be opened
     */
    public Document read(Path file, String name) {
        String sha256;
        long size;
        try {
            size = Files.size(file);
            sha256 = sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DocumentAssembly assembly = new DocumentAssembly(name, sha256, limits);
        if (size == 0) {
            return assembly.unreadable(UNKNOWN, Trouble.EMPTY.advice());
        }
        if (size > limits.fileSize().toBytes()) {
            String most = "文件超过" + limits.fileSize().toMegabytes() + "MB";
            return assembly.unreadable(UNKNOWN, most + "，没有读取。请拆分后分别提交，或请管理员调高上限（gongkai.read.file-size）");
        }
        return read(file, name, assembly);
    }

    private Document read(Path file, String name, DocumentAssembly assembly) {
        try {
            PipesResult result = processes.read(file, name, Math.min(FIRST_PAGES, limits.pages()), false);
            int waiting = DocumentAssembly.pagesWaiting(result);
            if (waiting > 0) {
                result = processes.read(file, name, Math.min(limits.pages(), waiting + FIRST_PAGES), true);
            }
            return assembly.document(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return assembly.unreadable(UNKNOWN, "读取被中断，请重新提交");
        } catch (IOException | RuntimeException e) {
            LOG.error("The reading process failed: {}", e.getClass().getName());
            return assembly.unreadable(UNKNOWN, Trouble.CRASH.advice());
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                digest.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            processes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
