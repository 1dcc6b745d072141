package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.read.ooxml.OoxmlPackage;

/** The sheets that a workbook lists. */
final class XlsxWorkbook implements OoxmlPackage.XmlReader {

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = XlsxSheet.isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    sheets.add(sheet(xml));
                }
            }
        }
    }

    private static Sheet sheet(XMLStreamReader xml) {
        String id = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                id = xml.getAttributeValue(i);
            }
        }
        String state = Objects.requireNonNullElse(xml.getAttributeValue(null, "state"), "visible");
        String name = Objects.requireNonNullElse(xml.getAttributeValue(null, "name"), "");
        return new Sheet(id, name, !state.equals("visible"));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    /**
     * A sheet as the workbook lists it.
     *
     * @param id of its relationship
     * @param name on its tab
     * @param hidden whether it has no tab, whatever it takes to bring it back
     */
    record Sheet(String id, String name, boolean hidden) {}
}
