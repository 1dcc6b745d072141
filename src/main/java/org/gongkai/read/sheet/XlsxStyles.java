package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
final class XlsxStyles implements OoxmlPackage.XmlReader {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        String code = xml.getAttributeValue(null, "formatCode");
                        if (code != null) {
                            formats.put(number(xml.getAttributeValue(null, "numFmtId")), code);
                        }
                    }
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            cells.add(number(xml.getAttributeValue(null, "numFmtId")));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
        }
    }

    /** Number of the format behind a cell's style attribute. */
    int format(@Nullable String style) {
        int index = number(style);
        return index < cells.size() ? cells.get(index) : 0;
    }

    @Nullable
    String custom(int format) {
        return formats.get(format);
    }

    static int number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
