package org.gongkai.read.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Hands the files inside an OOXML document over to be read as attachments. */
public final class OoxmlEmbedded {

    private static final Set<String> TYPES = Set.of("oleObject", "package", "aFChunk", "image");

    private final OoxmlPackage ooxml;
    private final EmbeddedDocumentExtractor extractor;
    private final PartWriter out;
    private final Set<String> done = new HashSet<>();

    public OoxmlEmbedded(OoxmlPackage ooxml, ParseContext context, PartWriter out) {
        this.ooxml = ooxml;
        this.extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        this.out = out;
    }

    /** Hands over what one part points at, each file once. */
    public void read(String part) throws IOException, XMLStreamException, SAXException {
        for (Relationship relationship : ooxml.relationships(part)) {
            String target = relationship.target();
            if (TYPES.contains(relationship.type()) && ooxml.has(target) && done.add(target)) {
                Metadata metadata = new Metadata();
                metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, target.substring(target.lastIndexOf('/') + 1));
                if (extractor.shouldParseEmbedded(metadata)) {
                    try (InputStream stream = TikaInputStream.get(ooxml.open(target))) {
                        extractor.parseEmbedded(stream, out.handler(), metadata, false);
                    }
                }
            }
        }
    }
}
