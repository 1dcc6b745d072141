package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.xml.sax.SAXException;

/** Streams the comments of one sheet. */
final class XlsxComments implements OoxmlPackage.XmlReader {

    private final SheetWriter sheet;

    XlsxComments(SheetWriter sheet) {
        this.sheet = sheet;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException, SAXException {
        List<String> authors = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("author")) {
                    authors.add(xml.getElementText());
                } else if (xml.getLocalName().equals("comment")) {
                    int author = XlsxStyles.number(xml.getAttributeValue(null, "authorId"));
                    String address = Objects.requireNonNullElse(xml.getAttributeValue(null, "ref"), "");
                    String text = XlsxStrings.richText(xml, "comment");
                    sheet.comment(address, author < authors.size() ? authors.get(author) : "", text);
                }
            }
        }
    }
}
