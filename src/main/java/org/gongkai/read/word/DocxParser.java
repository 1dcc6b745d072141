package org.gongkai.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ooxml.DrawingText;
import org.gongkai.read.ooxml.OoxmlEmbedded;
import org.gongkai.read.ooxml.OoxmlFile;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.gongkai.read.ooxml.Relationship;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads DOCX files: body, tables, boxes, notes, comments, tracked changes, hidden text, properties, embedded files. */
public final class DocxParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String WORD = "vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application(WORD + "document"),
                MediaType.application(WORD + "template"),
                MediaType.application("vnd.ms-word.document.macroenabled.12"),
                MediaType.application("vnd.ms-word.template.macroenabled.12"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        OoxmlFile.read(
                stream, handler, metadata, (ooxml, out) -> content(ooxml, out, new OoxmlEmbedded(ooxml, context, out)));
    }

    private static void content(OoxmlPackage ooxml, PartWriter out, OoxmlEmbedded embedded)
            throws IOException, SAXException, XMLStreamException, TikaException {
        String main = ooxml.main();
        List<Relationship> relationships = ooxml.relationships(main);
        Set<String> hiddenStyles = hiddenStyles(ooxml, relationships);
        ooxml.read(main, new WordStory(out, hiddenStyles, WordFrame.body()));
        Set<String> read = new HashSet<>();
        for (Relationship relationship : relationships) {
            if (read.add(relationship.target())) {
                story(ooxml, relationship, out, hiddenStyles);
            }
        }
        embedded.read(main);
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("header") || relationship.type().equals("footer")) {
                embedded.read(relationship.target());
            }
        }
    }

    private static void story(OoxmlPackage ooxml, Relationship relationship, PartWriter out, Set<String> hiddenStyles)
            throws IOException, XMLStreamException, SAXException {
        String part = relationship.target();
        switch (relationship.type()) {
            case "header" -> ooxml.read(part, new WordStory(out, hiddenStyles, WordFrame.of(PartKind.HEADER, "页眉")));
            case "footer" -> ooxml.read(part, new WordStory(out, hiddenStyles, WordFrame.of(PartKind.FOOTER, "页脚")));
            case "footnotes", "endnotes" ->
                ooxml.read(part, new WordStory(out, hiddenStyles, WordFrame.of(PartKind.FOOTNOTE, "脚注")));
            case "comments" -> ooxml.read(part, new WordStory(out, hiddenStyles, WordFrame.of(PartKind.COMMENT, "批注")));
            case "diagramData", "chart", "chartEx" ->
                ooxml.read(part, new DrawingText(out, PartKind.TEXT_BOX, "图表" + out.next("图表")));
            default -> {}
        }
    }

    /** Styles whose text is hidden; most files have none, which a look at the bytes tells without parsing them. */
    private static Set<String> hiddenStyles(OoxmlPackage ooxml, List<Relationship> relationships)
            throws IOException, XMLStreamException, SAXException {
        WordStyles styles = new WordStyles();
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("styles") && ooxml.has(relationship.target())) {
                try (InputStream stream = ooxml.open(relationship.target())) {
                    if (new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1).contains(":vanish")) {
                        ooxml.read(relationship.target(), styles);
                    }
                }
            }
        }
        return styles.hidden();
    }
}
