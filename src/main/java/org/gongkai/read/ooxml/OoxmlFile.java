package org.gongkai.read.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** What all OOXML files have in common: a package is opened, its content told, its properties told, and closed. */
public final class OoxmlFile {

    private OoxmlFile() {}

    /**
     * Reads a file.
     *
     * @param content tells what the kind of file holds
     * @throws TikaException when the package or a part of it is broken
     */
    public static void read(InputStream stream, ContentHandler handler, Metadata metadata, Content content)
            throws IOException, SAXException, TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        try (OoxmlPackage ooxml = new OoxmlPackage(TikaInputStream.get(stream).getPath())) {
            content.read(ooxml, out);
            new OoxmlProperties(out).read(ooxml);
        } catch (XMLStreamException | ZipException e) {
            throw new TikaException("broken OOXML file", e);
        }
        out.end();
    }

    /** Tells the content of one kind of file. */
    @FunctionalInterface
    public interface Content {
        void read(OoxmlPackage ooxml, PartWriter out)
                throws IOException, SAXException, XMLStreamException, TikaException;
    }
}
