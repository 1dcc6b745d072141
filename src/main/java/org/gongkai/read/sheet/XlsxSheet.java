package org.gongkai.read.sheet;

import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.document.PartKind;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.xml.sax.SAXException;

/** Streams the cells of one sheet. */
final class XlsxSheet implements OoxmlPackage.XmlReader {

    private final SheetWriter sheet;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final NumberText numbers;
    private int row = -1;
    private int column;
    private boolean hiddenRow;

    XlsxSheet(SheetWriter sheet, XlsxStrings strings, XlsxStyles styles, NumberText numbers) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException, SAXException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> column(xml);
                    case "row" -> row(xml);
                    case "c" -> cell(xml);
                    case "oddHeader", "evenHeader", "firstHeader" ->
                        sheet.headerOrFooter(PartKind.HEADER, xml.getElementText());
                    case "oddFooter", "evenFooter", "firstFooter" ->
                        sheet.headerOrFooter(PartKind.FOOTER, xml.getElementText());
                    default -> {}
                }
            }
        }
    }

    private void column(XMLStreamReader xml) {
        if (isTrue(xml.getAttributeValue(null, "hidden")) || "0".equals(xml.getAttributeValue(null, "width"))) {
            sheet.hideColumns(
                    XlsxStyles.number(xml.getAttributeValue(null, "min")) - 1,
                    XlsxStyles.number(xml.getAttributeValue(null, "max")) - 1);
        }
    }

    private void row(XMLStreamReader xml) {
        int given = XlsxStyles.number(xml.getAttributeValue(null, "r"));
        row = given > 0 ? given - 1 : row + 1;
        column = -1;
        hiddenRow = isTrue(xml.getAttributeValue(null, "hidden")) || "0".equals(xml.getAttributeValue(null, "ht"));
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, SAXException {
        String address = xml.getAttributeValue(null, "r");
        column = address == null ? column + 1 : column(address);
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        int format = styles.format(xml.getAttributeValue(null, "s"));
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = XlsxStrings.richText(xml, "is");
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        if (value.isBlank()) {
            return;
        }
        String custom = styles.custom(format);
        String text = switch (type) {
            case "s" -> strings.get(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> numbers.of(value, format, NumberText.showsNothing(format, custom) ? "General" : custom);
            default -> value;
        };
        if (NumberText.showsNothing(format, custom)) {
            sheet.hiddenValue(Math.max(0, row), column, text);
        } else {
            sheet.cell(Math.max(0, row), column, hiddenRow, text);
        }
    }

    private static int column(String address) {
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        return letters == 0 || letters > 3 ? 0 : CellReference.convertColStringToIndex(address.substring(0, letters));
    }

    static boolean isTrue(@org.jspecify.annotations.Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
