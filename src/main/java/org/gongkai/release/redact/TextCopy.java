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
            text = decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = decoded(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException e) {
                throw new RedactionRefusedException("文本文件的编码无法识别，没有生成遮盖件。请另存为 UTF-8 编码后重新提交");
            }
        }
        Files.writeString(copy, Story.without(passages, text.replace("\ufeff", "")));
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
