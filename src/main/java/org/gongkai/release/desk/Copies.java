package org.gongkai.release.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.release.mark.DocxMark;
import org.gongkai.release.redact.RedactedCopy;
import org.gongkai.release.redact.Redactor;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.release.redact.proof.Proof;
import org.gongkai.review.Annotation;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.store.CaseStore;
import org.gongkai.store.Originals;

/** Makes of an original the copy that may leave: the mark set, passages taken out, nothing hidden, proved. */
public final class Copies {

    private final CaseStore store;
    private final Originals originals;
    private final Redactor redactor;

    public Copies(CaseStore store, Originals originals, Redactor redactor) {
        this.store = store;
        this.originals = originals;
        this.redactor = redactor;
    }

    /**
     * Makes the copy of a case's present version.
     *
     * @throws RedactionRefusedException when no safe copy can be made
     */
    Made of(ReviewCase one) {
        List<Passage> passages = store.annotations().of(one.id(), one.subject().version()).stream()
                .filter(Annotation::takenOut)
                .map(found -> new Passage(found.text(), Objects.requireNonNull(found.ground())))
                .toList();
        try {
            Path folder = Files.createTempDirectory("gongkai-release");
            try {
                return of(one, passages, folder);
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Made of(ReviewCase one, List<Passage> passages, Path folder) throws IOException {
        String name = one.subject().file();
        Path original = folder.resolve("original");
        try (InputStream in = originals.open(one.subject().sha256())) {
            Files.copy(in, original, StandardCopyOption.REPLACE_EXISTING);
        }
        String mark = Filings.mark(one.ruling().attribute());
        if (!mark.isEmpty() && name.toLowerCase(Locale.ROOT).matches(".*\\.doc[xm]")) {
            Path marked = folder.resolve("marked");
            try {
                DocxMark.set(original, marked, mark);
            } catch (RuntimeException e) {
                throw new RedactionRefusedException("附注标注没有加上，没有生成公开件。请用 Word 打开核对，另存后重新提交", e);
            }
            original = marked;
        }
        RedactedCopy copy = redactor.redact(original, name, passages, folder);
        return new Made(Files.readAllBytes(copy.file()), extension(copy.file()), copy.proof());
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** A copy with its proof. */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] content, String extension, Proof proof) {

        String mediaType() {
            return switch (extension) {
                case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                case "pdf" -> "application/pdf";
                default -> "text/plain;charset=UTF-8";
            };
        }
    }
}
