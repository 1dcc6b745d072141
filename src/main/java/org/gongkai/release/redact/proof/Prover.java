package org.gongkai.release.redact.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.ReadStatus;
import org.gongkai.read.Reader;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Reads a copy again, as text and as bytes, and looks for everything that must not be in it. */
public final class Prover {

    private static final String NONE = "没有生成遮盖件";

    private final Reader reader;

    public Prover(Reader reader) {
        this.reader = reader;
    }

    /**
     * Proves a copy.
     *
     * @param copy the file that was written
     * @param name with the file's extension
     * @param original digest of the file it was made from
     * @throws RedactionRefusedException when anything is left, or when that cannot be told
     */
    public Proof prove(Path copy, String name, String original, Passages passages) throws IOException {
        Document read = reader.read(copy, name);
        if (read.status() != ReadStatus.READ) {
            throw new RedactionRefusedException(NONE + "：重新读取时没有全部读出。" + String.join("；", read.warnings()));
        }
        for (Part part : read.parts()) {
            if (!part.kind().visible()) {
                throw new RedactionRefusedException(
                        NONE + "：重新读取时仍发现" + part.kind().label() + "。请在原文件中清除后重新提交");
            }
            if (passages.occurIn(part.text()) || passages.occurIn(part.place())) {
                throw left("文字");
            }
        }
        StringBuilder text = new StringBuilder();
        read.parts().forEach(part -> text.append(part.text()).append(Passages.BLOCK_END));
        if (passages.occurIn(text.toString())) {
            throw left("文字");
        }
        long bytes = bytes(copy, passages);
        return new Proof(
                read.sha256(),
                passages.all().size(),
                digest(original, passages),
                read.parts().size(),
                read.text().length(),
                bytes,
                0);
    }

    private static long bytes(Path copy, Passages passages) throws IOException {
        ByteSearch search = new ByteSearch(passages);
        Leftovers leftovers = Leftovers.of(copy);
        leftovers.search(copy, search);
        if (search.found()) {
            throw left("数据");
        }
        return search.searched();
    }

    private static RedactionRefusedException left(String where) {
        return new RedactionRefusedException(
                NONE + "：重新读取时，" + where + "中仍有应当遮盖的内容。请转换为 DOCX 或可复制文字的 PDF 后重新提交，或改用人工遮盖");
    }

    private static String digest(String original, Passages passages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(original.getBytes(StandardCharsets.UTF_8));
            passages.all().stream().map(Passage::folded).sorted().forEach(folded -> {
                digest.update((byte) 0);
                digest.update(folded.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
