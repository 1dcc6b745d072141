package org.gongkai.release.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.gongkai.read.Reader;
import org.gongkai.release.font.ChineseFont;
import org.gongkai.release.redact.passage.CopyWriter;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.release.redact.pdf.PdfCopy;
import org.gongkai.release.redact.proof.Proof;
import org.gongkai.release.redact.proof.Prover;
import org.gongkai.release.redact.sheet.XlsxCopy;
import org.gongkai.release.redact.word.DocxCopy;

/** Makes redacted copies: writes one without the passages, proves it, and hands it out only then. */
public final class Redactor {

    private final Map<String, CopyWriter> writers;
    private final Prover prover;

    /**
     * A redactor.
     *
     * @param writers by file extension, lower case without a dot
     */
    public Redactor(Map<String, CopyWriter> writers, Prover prover) {
        this.writers = Map.copyOf(writers);
        this.prover = prover;
    }

    /** A redactor of all kinds of files that can be rewritten. */
    public static Redactor of(Reader reader) {
        CopyWriter word = new DocxCopy();
        CopyWriter sheet = new XlsxCopy();
        return new Redactor(
                Map.of(
                        "docx",
                        word,
                        "docm",
                        word,
                        "xlsx",
                        sheet,
                        "xlsm",
                        sheet,
                        "pdf",
                        new PdfCopy(ChineseFont.installed()),
                        "txt",
                        new TextCopy()),
                new Prover(reader));
    }

    /**
     * Makes a copy.
     *
     * @param original the file as it was handed in
     * @param name under which it was handed in
     * @param passages what to take out, wherever it occurs; may be empty when only hidden content is to go
     * @param folder where the copy is put
     * @throws RedactionRefusedException when no safe copy can be made; nothing is left in the folder then
     */
    public RedactedCopy redact(Path original, String name, Collection<Passage> passages, Path folder) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        CopyWriter writer = writers.get(extension);
        if (writer == null) {
            throw new RedactionRefusedException(Advice.on(extension));
        }
        Passages all = new Passages(passages);
        try {
            String plain = extension.replaceAll("m$", "x");
            Path copy = Files.createTempFile(folder, "redacted-", "." + plain);
            boolean proved = false;
            try {
                writer.write(original, copy, all);
                Proof proof = prover.prove(copy, "copy." + plain, digest(original), all);
                proved = true;
                return new RedactedCopy(copy, proof);
            } finally {
                if (!proved) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (RedactionRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RedactionRefusedException("没有生成遮盖件：文件无法处理。请用原软件打开核对，另存后重新提交", e);
        }
    }

    private static String digest(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
