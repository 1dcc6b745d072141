package org.gongkai.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ooxml.DrawingText;
import org.gongkai.read.ooxml.OoxmlEmbedded;
import org.gongkai.read.ooxml.OoxmlFile;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.gongkai.read.ooxml.Relationship;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads XLSX files: cells as shown, hidden sheets, rows and columns, comments, headers, drawings, embedded files. */
public final class XlsxParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String SHEET = "vnd.openxmlformats-officedocument.spreadsheetml.";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application(SHEET + "sheet"),
                MediaType.application(SHEET + "template"),
                MediaType.application("vnd.ms-excel.sheet.macroenabled.12"),
                MediaType.application("vnd.ms-excel.template.macroenabled.12"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        OoxmlFile.read(
                stream, handler, metadata, (ooxml, out) -> sheets(ooxml, out, new OoxmlEmbedded(ooxml, context, out)));
    }

    private static void sheets(OoxmlPackage ooxml, PartWriter out, OoxmlEmbedded embedded)
            throws IOException, SAXException, XMLStreamException, TikaException {
        String main = ooxml.main();
        XlsxWorkbook workbook = new XlsxWorkbook();
        XlsxStrings strings = new XlsxStrings();
        XlsxStyles styles = new XlsxStyles();
        ooxml.read(main, workbook);
        List<Relationship> relationships = ooxml.relationships(main);
        for (Relationship relationship : relationships) {
            switch (relationship.type()) {
                case "sharedStrings" -> ooxml.read(relationship.target(), strings);
                case "styles" -> ooxml.read(relationship.target(), styles);
                default -> {}
            }
        }
        NumberText numbers = new NumberText(workbook.from1904());
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
            SheetWriter writer = new SheetWriter(out, out.next("工作表"), sheet.name(), sheet.hidden());
            for (Relationship relationship : relationships) {
                if (relationship.id().equals(sheet.id())) {
                    String part = relationship.target();
                    ooxml.read(part, new XlsxSheet(writer, strings, styles, numbers));
                    beside(ooxml, part, writer, out);
                    embedded.read(part);
                }
            }
        }
    }

    /** Reads what stands beside a sheet's cells. */
    private static void beside(OoxmlPackage ooxml, String part, SheetWriter sheet, PartWriter out)
            throws IOException, SAXException, XMLStreamException {
        for (Relationship relationship : ooxml.relationships(part)) {
            String target = relationship.target();
            switch (relationship.type()) {
                case "comments" -> ooxml.read(target, new XlsxComments(sheet));
                case "drawing", "chart", "diagramData" -> {
                    ooxml.read(target, new DrawingText(out, PartKind.TEXT_BOX, sheet.place("图形")));
                    if (relationship.type().equals("drawing")) {
                        beside(ooxml, target, sheet, out);
                    }
                }
                default -> {}
            }
        }
    }
}
