package org.gongkai.read.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes the parts of one document as marked XHTML, so that they stay apart on their way to the service. */
public final class PartWriter {

    private final XHTMLContentHandler xhtml;
    private final Metadata metadata;
    private final Map<String, Integer> counters = new HashMap<>();

    /** Starts the document. */
    public PartWriter(ContentHandler handler, Metadata metadata) throws SAXException {
        this.xhtml = new XHTMLContentHandler(handler, new Metadata());
        this.metadata = metadata;
        xhtml.startDocument();
    }

    /** Writes a paragraph of the body under its running number. */
    public void paragraph(String text) throws SAXException {
        if (!text.isBlank()) {
            part(PartKind.PARAGRAPH, nextParagraph(), text);
        }
    }

    /** Counts a paragraph of the body and names its place. */
    public String nextParagraph() {
        return "正文第" + next("段") + "段";
    }

    /** Counts one more of something, from 1. */
    public int next(String what) {
        return counters.merge(what, 1, Integer::sum);
    }

    /** Writes a cell of a text document's table. */
    public void cell(PartKind kind, Cell cell, String text) throws SAXException {
        part(kind, place(cell), text, cell);
    }

    /** Names the place of a text document's cell. */
    public static String place(Cell cell) {
        return "表" + cell.table() + "第" + cell.row() + "行第" + cell.column() + "列";
    }

    /** Writes a part that stands in no table; a blank one is left out. */
    public void part(PartKind kind, String place, String text) throws SAXException {
        part(kind, place, text, null);
    }

    /** Writes a part; a blank one is left out. */
    public void part(PartKind kind, String place, String text, @Nullable Cell cell) throws SAXException {
        String clean = clean(text);
        if (clean.isBlank()) {
            return;
        }
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", PartMarkup.KIND, PartMarkup.KIND, "CDATA", kind.name());
        attributes.addAttribute("", PartMarkup.PLACE, PartMarkup.PLACE, "CDATA", clean(place));
        if (cell != null) {
            String value = cell.table() + "," + cell.row() + "," + cell.column();
            attributes.addAttribute("", PartMarkup.CELL, PartMarkup.CELL, "CDATA", value);
        }
        xhtml.startElement("p", attributes);
        xhtml.characters(clean);
        xhtml.endElement("p");
    }

    /** Notes a document property; a blank one is left out. */
    public void property(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            metadata.add(PartMarkup.PROPERTY + label, clean(value));
        }
    }

    /** Notes that something could not be read, and what to do. */
    public void warning(String text) {
        if (!Stream.of(metadata.getValues(PartMarkup.WARNING)).toList().contains(text)) {
            metadata.add(PartMarkup.WARNING, text);
        }
    }

    /** Notes that nothing of the file can be trusted, and what to do. */
    public void unreadable(String text) {
        metadata.set(PartMarkup.UNREADABLE, "true");
        warning(text);
    }

    /** Notes that text came from optical character recognition. */
    public void scanned() {
        metadata.set(PartMarkup.SCANNED, "true");
    }

    /** Notes how many pages wait for a longer second round. */
    public void pagesWaiting(int pages) {
        metadata.set(PartMarkup.PAGES_WAITING, Integer.toString(pages));
    }

    /** What embedded documents are written to. */
    public ContentHandler handler() {
        return xhtml;
    }

    /** Ends the document. */
    public void end() throws SAXException {
        xhtml.endDocument();
    }

    /** Drops control chars, which no reader sees and XML cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c == 0xad || c == 0xfeff;
            if (control && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null && !control) {
                clean.append(c);
            } else if (clean != null && (c == '\r' || c == 0x0b || c == 0x0c)) {
                clean.append('\n');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
