package org.gongkai.read.ooxml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Takes the text of a drawing, chart or diagram, a paragraph a line. */
public final class DrawingText implements OoxmlPackage.XmlReader {

    private final PartWriter out;
    private final PartKind kind;
    private final String place;

    public DrawingText(PartWriter out, PartKind kind, String place) {
        this.out = out;
        this.kind = kind;
        this.place = place;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException, SAXException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "v" -> text.append(xml.getElementText()).append('\n');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                text.append('\n');
            }
        }
        out.part(kind, place, text.toString().strip());
    }
}
