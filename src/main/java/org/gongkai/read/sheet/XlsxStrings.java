package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.read.ooxml.OoxmlPackage;

/** The strings that the cells of a workbook share. */
final class XlsxStrings implements OoxmlPackage.XmlReader {

    /** More than any limit on a document's text, so that what is lost here is reported there. */
    private static final int MOST = 100_000_000;

    private final List<String> strings = new ArrayList<>();

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        long chars = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = richText(xml, "si");
                chars += text.length() + 16;
                if (chars > MOST) {
                    throw new XMLStreamException("too many bytes of shared strings");
                }
                strings.add(text);
            }
        }
    }

    String get(String index) {
        int at = XlsxStyles.number(index.strip());
        return at < strings.size() ? strings.get(at) : "";
    }

    /** The text of an element whose runs may be formatted; phonetic guides are no text of the cell. */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic = true;
                } else if (xml.getLocalName().equals("t") && !phonetic) {
                    text.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic = false;
                } else if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return text.toString();
    }
}
