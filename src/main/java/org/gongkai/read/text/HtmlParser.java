package org.gongkai.read.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.read.markup.PartWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads web pages: paragraphs, tables, what is hidden and what is commented out. */
public final class HtmlParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]{1,30})");
    private static final int HEAD = 8_192;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.text("html"), MediaType.application("xhtml+xml"), MediaType.application("vnd.wap.xhtml+xml"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        PartWriter out = new PartWriter(handler, metadata);
        byte[] bytes = stream.readAllBytes();
        String charset = ChineseEncoding.of(bytes, declared(bytes, metadata))
                .map(found -> found.name())
                .orElse("GB18030");
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        out.property("标题", page.title());
        page.select("meta[name]").forEach(meta -> {
            if (Set.of("keywords", "description", "author")
                    .contains(meta.attr("name").toLowerCase())) {
                out.property("网页" + meta.attr("name"), meta.attr("content"));
            }
        });
        HtmlBody body = new HtmlBody(out);
        body.read(page);
        out.end();
    }

    private static @Nullable String declared(byte[] bytes, Metadata metadata) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (matcher.find()) {
            return matcher.group(1);
        }
        MediaType type = MediaType.parse(String.valueOf(metadata.get(Metadata.CONTENT_TYPE)));
        return type == null ? null : type.getParameters().get("charset");
    }
}
