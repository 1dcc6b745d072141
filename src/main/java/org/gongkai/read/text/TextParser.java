package org.gongkai.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads plain text: a line a paragraph, drawn tables and tab-separated lines as cells. */
public final class TextParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.TEXT_PLAIN,
                MediaType.text("csv"),
                MediaType.text("tsv"),
                MediaType.text("x-log"),
                MediaType.text("x-web-markdown"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        PartWriter out = new PartWriter(handler, metadata);
        byte[] bytes = stream.readAllBytes();
        MediaType type = MediaType.parse(String.valueOf(metadata.get(Metadata.CONTENT_TYPE)));
        @Nullable String declared = type == null ? null : type.getParameters().get("charset");
        Charset charset = ChineseEncoding.of(bytes, declared).orElse(null);
        if (charset == null) {
            out.unreadable("文字编码无法识别，或文件不是文本。请另存为 UTF-8 编码的文本或 DOCX 后重新提交");
        } else {
            TextTables tables = new TextTables(out);
            for (String line : new String(bytes, charset).split("\r\n|[\n\r\u2028\u2029\f]", -1)) {
                tables.line(line);
            }
            tables.end();
        }
        out.end();
    }
}
