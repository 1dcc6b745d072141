package org.gongkai.release.redact.sheet;

import java.util.Set;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Places a sheet's drawings where their cells stand after hidden rows and columns went. */
final class Anchors {

    private static final Set<String> KNOWN = Set.of("pic", "sp", "cxnSp", "grpSp");

    private Anchors() {}

    static void place(Document drawing, Kept kept) {
        for (Element anchor : Xml.children(drawing.getDocumentElement())) {
            if (!Xml.named(anchor, "graphicFrame").isEmpty()) {
                throw new RedactionRefusedException("工作表中有图表，图表会带出其数据源，没有生成遮盖件。请将图表改为图片后重新提交，或导出为 PDF");
            }
            boolean known = Xml.children(anchor).stream().anyMatch(child -> KNOWN.contains(Xml.name(child)));
            boolean hidden =
                    Xml.named(anchor, "cNvPr").stream().anyMatch(shape -> Flags.isOn(shape.getAttribute("hidden")));
            if (!known || hidden) {
                Xml.remove(anchor);
                continue;
            }
            Xml.named(anchor, "row").forEach(row -> move(row, kept.row(number(row))));
            Xml.named(anchor, "col").forEach(column -> move(column, kept.column(number(column))));
        }
    }

    private static int number(Element element) {
        return Address.number(element.getTextContent().strip(), 0);
    }

    private static void move(Element element, int to) {
        element.setTextContent(String.valueOf(to));
    }
}
