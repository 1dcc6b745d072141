package org.gongkai.read.slide;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.xml.sax.SAXException;

/** Streams one slide: a shape a part, tables by cells. */
final class SlideXml implements OoxmlPackage.XmlReader {

    private static final Set<String> NO = Set.of("0", "false");
    private static final Set<String> YES = Set.of("1", "true");

    private final PartWriter out;
    private final String place;
    private final PartKind kind;
    private boolean hidden;
    private final StringBuilder text = new StringBuilder();
    private boolean hiddenShape;
    private int table;
    private int row;
    private int column;

    SlideXml(PartWriter out, PartKind kind, String place) {
        this.out = out;
        this.kind = kind;
        this.place = place;
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException, SAXException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        write();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, SAXException {
        switch (xml.getLocalName()) {
            case "sld" -> hidden = NO.contains(String.valueOf(xml.getAttributeValue(null, "show")));
            case "sp", "graphicFrame" -> write();
            case "cNvPr" -> hiddenShape = YES.contains(String.valueOf(xml.getAttributeValue(null, "hidden")));
            case "tbl" -> {
                table = out.next("表");
                row = 0;
            }
            case "tr" -> {
                row++;
                column = 0;
            }
            case "tc" -> column++;
            case "t" -> text.append(xml.getElementText());
            case "br" -> text.append('\n');
            default -> {}
        }
    }

    private void end(String element) throws SAXException {
        switch (element) {
            case "p" -> text.append('\n');
            case "tc" -> {
                Cell cell = new Cell(table, Math.max(1, row), Math.max(1, column));
                write(PartKind.TABLE_CELL, place + PartWriter.place(cell), cell);
            }
            case "sp", "graphicFrame" -> write();
            default -> {}
        }
    }

    private void write() throws SAXException {
        write(kind, place, null);
    }

    private void write(PartKind as, String where, @org.jspecify.annotations.Nullable Cell cell) throws SAXException {
        String shape = text.toString().strip();
        text.setLength(0);
        if (hidden) {
            out.part(PartKind.HIDDEN_TEXT, where + "（隐藏幻灯片）", shape, cell);
        } else if (hiddenShape) {
            out.part(PartKind.HIDDEN_TEXT, where + "（隐藏内容）", shape, cell);
        } else {
            out.part(as, where, shape, cell);
        }
    }
}
