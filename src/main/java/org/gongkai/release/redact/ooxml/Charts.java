package org.gongkai.release.redact.ooxml;

import java.util.Set;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Cuts charts off from the workbooks behind them. */
public final class Charts {

    private static final Set<String> SOURCES = Set.of("externalData", "printSettings", "pivotSource", "protection");

    private Charts() {}

    /** Keeps what is drawn; a point whose value is to be taken out is gone. */
    public static void clean(Document chart, Passages passages) {
        Xml.all(chart, element -> SOURCES.contains(Xml.name(element))).forEach(Xml::remove);
        Xml.named(chart, "f").forEach(formula -> formula.setTextContent(""));
        for (Element value : Xml.named(chart, "v")) {
            if (passages.occurIn(value.getTextContent())
                    && value.getParentNode() instanceof Element point
                    && Xml.name(point).equals("pt")) {
                Xml.remove(point);
            }
        }
    }
}
