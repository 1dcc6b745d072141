package org.gongkai.release.redact;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.passage.CopyWriter;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Writes plain text, in UTF-8. */
final class TextCopy implements CopyWriter {

    @Override
    public void write(Path original, Path copy, Passages passages) throws IOException {
        byte[] bytes = Files.readAllBytes(original);
        String text;
        try {
            Charset marked = marked(bytes);
            text = decoded(bytes, marked);
        } catch (CharacterCodingException notUnicode) {
            try {
                text = decoded(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException e) {
                throw new RedactionRefusedException("文本文件的编码无法识别，没有生成遮盖件。请另存为 UTF-8 编码后重新提交");
            }
        }
        Files.writeString(copy, Story.without(passages, text.replace("\ufeff", "")));
    }

    /** What the byte order mark says, UTF-8 without one. */
    private static Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return first == 0xfffe || first == 0xfeff ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
