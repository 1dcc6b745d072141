package org.gongkai.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ole.OleEmbedded;
import org.gongkai.read.ole.OleProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads DOC and Kingsoft WPS files: body, tables, boxes, notes, comments, tracked changes, hidden text, properties. */
public final class DocParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int FOOTNOTES = 3;
    private static final int COMMENTS = 5;
    private static final int HEADERS = 11;
    private static final int ENDNOTES = 47;
    private static final int TEXT_BOXES = 56;
    private static final int HEADER_TEXT_BOXES = 58;
    private static final int TEXT_BOX_DATA = 22;
    private static final int SEPARATOR_STORIES = 6;
    private static final List<Integer> FOOTERS_OF_SIX = List.of(2, 3, 5);

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("msword"), MediaType.application("vnd.wps-officeword"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        try (POIFSFileSystem ole =
                new POIFSFileSystem(TikaInputStream.get(stream).getFile(), true)) {
            try (HWPFDocument document = new HWPFDocument(ole.getRoot())) {
                stories(document, out);
                new OleProperties(out).read(document);
                new OleEmbedded(context, out).read(ole.getRoot());
            } catch (OldWordFileFormatException e) {
                old(ole, out);
            }
        }
        out.end();
    }

    private static void stories(HWPFDocument document, PartWriter out) throws IOException, SAXException {
        DocStory story = new DocStory(out);
        DocTables tables = new DocTables(document);
        story.body(document.getRange());
        headers(tables, story);
        for (Range box : tables.pieces(SubdocumentType.TEXTBOX, TEXT_BOXES, TEXT_BOX_DATA)) {
            story.piece(box, WordFrame.of(PartKind.TEXT_BOX, "文本框" + out.next("文本框")));
        }
        for (Range box : tables.pieces(SubdocumentType.HEADER_TEXTBOX, HEADER_TEXT_BOXES, TEXT_BOX_DATA)) {
            story.piece(box, WordFrame.of(PartKind.TEXT_BOX, "页眉页脚文本框" + out.next("页眉页脚文本框")));
        }
        for (Range note : tables.pieces(SubdocumentType.FOOTNOTE, FOOTNOTES, 0)) {
            story.piece(note, WordFrame.of(PartKind.FOOTNOTE, "脚注" + out.next("脚注")));
        }
        for (Range note : tables.pieces(SubdocumentType.ENDNOTE, ENDNOTES, 0)) {
            story.piece(note, WordFrame.of(PartKind.FOOTNOTE, "尾注" + out.next("尾注")));
        }
        List<Range> comments = tables.pieces(SubdocumentType.ANNOTATION, COMMENTS, 0);
        for (int i = 0; i < comments.size(); i++) {
            String author = tables.commentAuthor(i);
            String place = author.isBlank() ? "批注" : "批注（" + author + "）";
            story.piece(comments.get(i), WordFrame.of(PartKind.COMMENT, place));
        }
    }

    /** The first six stories are separators of notes; then each section has six headers and footers. */
    private static void headers(DocTables tables, DocStory story) throws SAXException {
        List<Range> headers = tables.pieces(SubdocumentType.HEADER, HEADERS, 0);
        for (int i = headers.size() > SEPARATOR_STORIES ? SEPARATOR_STORIES : 0; i < headers.size(); i++) {
            boolean footer = FOOTERS_OF_SIX.contains(i % SEPARATOR_STORIES);
            PartKind kind = footer ? PartKind.FOOTER : PartKind.HEADER;
            story.piece(headers.get(i), WordFrame.of(kind, kind.label()));
        }
    }

    /** Word 6 and 95 keep their text in another way; only the text is read, without telling its parts apart. */
    private static void old(POIFSFileSystem ole, PartWriter out) throws IOException, SAXException {
        try (Word6Extractor extractor = new Word6Extractor(ole)) {
            for (String paragraph : extractor.getText().split("\\R")) {
                out.paragraph(paragraph);
            }
        }
        out.warning("这是 Word 95 以前的文件，页眉、批注等可能没有全部读出。请另存为 DOCX 后重新提交");
    }
}
