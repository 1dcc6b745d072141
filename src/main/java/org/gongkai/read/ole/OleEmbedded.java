package org.gongkai.read.ole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Hands the files inside an old binary Office document over to be read as attachments. */
public final class OleEmbedded {

    private static final Set<String> DOCUMENTS = Set.of("WordDocument", "Workbook", "Book", "PowerPoint Document");
    private static final Set<String> PACKED = Set.of("Package", "CONTENTS", "Contents");

    private final EmbeddedDocumentExtractor extractor;
    private final PartWriter out;

    public OleEmbedded(ParseContext context, PartWriter out) {
        this.extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        this.out = out;
    }

    /** Looks for embedded objects in the folders of a document. */
    public void read(DirectoryNode folder) throws IOException, SAXException {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryNode child) {
                if (!object(child)) {
                    read(child);
                }
            }
        }
    }

    private boolean object(DirectoryNode folder) throws IOException, SAXException {
        if (folder.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            return nativeObject(folder);
        }
        for (String name : PACKED) {
            if (folder.hasEntryCaseInsensitive(name)) {
                try (DocumentInputStream stream = folder.createDocumentInputStream(name)) {
                    hand(stream.readAllBytes(), "");
                }
                return true;
            }
        }
        if (DOCUMENTS.stream().anyMatch(folder::hasEntryCaseInsensitive)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem copy = new POIFSFileSystem()) {
                EntryUtils.copyNodes(folder, copy.getRoot());
                copy.writeFilesystem(bytes);
            }
            hand(bytes.toByteArray(), "");
            return true;
        }
        return false;
    }

    private boolean nativeObject(DirectoryNode folder) throws IOException, SAXException {
        try {
            Ole10Native object = Ole10Native.createFromEmbeddedOleObject(folder);
            String name = object.getLabel() == null ? "" : object.getLabel();
            hand(object.getDataBuffer(), name);
        } catch (Ole10NativeException e) {
            out.warning("内嵌的文件已损坏，没有读取，请用原软件打开核对");
        }
        return true;
    }

    private void hand(byte[] bytes, String name) throws IOException, SAXException {
        Metadata metadata = new Metadata();
        if (!name.isBlank()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        if (extractor.shouldParseEmbedded(metadata)) {
            try (InputStream stream = TikaInputStream.get(bytes)) {
                extractor.parseEmbedded(stream, out.handler(), metadata, false);
            }
        }
    }
}
