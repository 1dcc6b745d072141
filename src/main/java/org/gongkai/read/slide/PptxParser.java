package org.gongkai.read.slide;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

/** Reads PPTX files: shapes and tables, hidden slides, notes, comments, charts, embedded files. */
public final class PptxParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String SLIDES = "vnd.openxmlformats-officedocument.presentationml.";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application(SLIDES + "presentation"),
                MediaType.application(SLIDES + "template"),
                MediaType.application(SLIDES + "slideshow"),
                MediaType.application("vnd.ms-powerpoint.presentation.macroenabled.12"),
                MediaType.application("vnd.ms-powerpoint.slideshow.macroenabled.12"));
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
        List<String> order = new ArrayList<>();
        ooxml.read(main, xml -> order(xml, order));
        PptxComments comments = new PptxComments(out);
        List<Relationship> relationships = ooxml.relationships(main);
        for (Relationship relationship : relationships) {
            if (relationship.type().equals("commentAuthors")
                    || relationship.type().equals("authors")) {
                ooxml.read(relationship.target(), comments::authors);
            }
        }
        for (String id : order) {
            for (Relationship relationship : relationships) {
                if (relationship.id().equals(id)) {
                    slide(ooxml, relationship.target(), out, comments);
                    embedded.read(relationship.target());
                }
            }
        }
    }

    private static void order(XMLStreamReader xml, List<String> order) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sldId")) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")
                            && xml.getAttributePrefix(i) != null
                            && !xml.getAttributePrefix(i).isEmpty()) {
                        order.add(xml.getAttributeValue(i));
                    }
                }
            }
        }
    }

    private static void slide(OoxmlPackage ooxml, String part, PartWriter out, PptxComments comments)
            throws IOException, SAXException, XMLStreamException {
        String place = "第" + out.next("幻灯片") + "张幻灯片";
        ooxml.read(part, new SlideXml(out, PartKind.SLIDE, place));
        for (Relationship relationship : ooxml.relationships(part)) {
            String target = relationship.target();
            switch (relationship.type()) {
                case "notesSlide" -> ooxml.read(target, new SlideXml(out, PartKind.SPEAKER_NOTES, place + "备注"));
                case "comments" -> ooxml.read(target, xml -> comments.comments(place, xml));
                case "chart", "diagramData" -> ooxml.read(target, new DrawingText(out, PartKind.SLIDE, place + "图表"));
                default -> {}
            }
        }
    }
}
