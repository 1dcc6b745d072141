package org.gongkai.read.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;

/** The zip file behind an OOXML document, opened part by part so that nothing is held in memory. */
public final class OoxmlPackage implements Closeable {

    /** No honest part of an office document is larger when inflated. */
    private static final long LARGEST_PART = 1L << 30;

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    public OoxmlPackage(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    /** The part that the package is about. */
    public String main() throws IOException, XMLStreamException, TikaException {
        return relationships("").stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .map(Relationship::target)
                .findFirst()
                .orElseThrow(() -> new TikaException("no main part"));
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    public InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setMaxCount(LARGEST_PART)
                .get();
    }

    /** Streams a part to a reader; does nothing when the package lacks it. */
    public void read(String part, XmlReader reader) throws IOException, XMLStreamException, org.xml.sax.SAXException {
        if (!has(part)) {
            return;
        }
        try (InputStream stream = open(part)) {
            XMLStreamReader xml = XML.createXMLStreamReader(stream);
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    /** What a part points at inside the package, in the order of its file; the package's own for an empty name. */
    public List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relationship> relationships = new ArrayList<>();
        if (!has(name)) {
            return relationships;
        }
        try (InputStream stream = open(name)) {
            XMLStreamReader xml = XML.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    Relationship relationship = relationship(xml, part.substring(0, slash));
                    if (relationship != null) {
                        relationships.add(relationship);
                    }
                }
            }
        }
        return relationships;
    }

    private static @Nullable Relationship relationship(XMLStreamReader xml, String folder) {
        String id = xml.getAttributeValue(null, "Id");
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        if (id == null || type == null || target == null) {
            return null;
        }
        return new Relationship(id, type.substring(type.lastIndexOf('/') + 1), resolve(folder, target));
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of((folder + target).split("/")));
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).equals("..") && i > 0) {
                path.remove(i);
                path.remove(i - 1);
                i -= 2;
            }
        }
        return String.join("/", path);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Takes what it needs from the stream of one part. */
    @FunctionalInterface
    public interface XmlReader {
        void read(XMLStreamReader xml) throws XMLStreamException, org.xml.sax.SAXException;
    }
}
