package org.gongkai.read.slide;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Streams the comments on slides, of the older and the newer kind. */
final class PptxComments {

    private final PartWriter out;
    private final Map<String, String> authors = new HashMap<>();

    PptxComments(PartWriter out) {
        this.out = out;
    }

    /** Takes in the list of authors. */
    void authors(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getAttributeValue(null, "name") != null) {
                authors.put(String.valueOf(xml.getAttributeValue(null, "id")), xml.getAttributeValue(null, "name"));
            }
        }
    }

    /** Writes the comments on one slide. */
    void comments(String place, XMLStreamReader xml) throws XMLStreamException, SAXException {
        String author = "";
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "cm", "reply" -> {
                        write(place, author, text);
                        author = Objects.requireNonNullElse(
                                authors.get(String.valueOf(xml.getAttributeValue(null, "authorId"))), "");
                    }
                    case "text", "t" -> text.append(xml.getElementText());
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                text.append('\n');
            }
        }
        write(place, author, text);
    }

    private void write(String place, String author, StringBuilder text) throws SAXException {
        String by = author.isBlank() ? "批注" : "批注（" + author + "）";
        out.part(PartKind.COMMENT, place + by, text.toString().strip());
        text.setLength(0);
    }
}
