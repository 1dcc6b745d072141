package org.gongkai.release.redact.sheet;

import java.util.Set;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.Occurrence;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cleans the cells of one sheet: values only, each text in its own cell. */
final class Cells {

    private static final Set<String> ATTRIBUTES = Set.of("r", "s", "t");

    private final SheetContext context;
    private final Kept kept;
    private final Merges merges;
    private final Story story = new Story();

    Cells(SheetContext context, Kept kept, Merges merges) {
        this.context = context;
        this.kept = kept;
        this.merges = merges;
    }

    /** Cleans the cells of a row, numbered as it was. */
    void clean(Element row, int number) {
        int column = -1;
        for (Element cell : Xml.children(row)) {
            Address given = Address.of(cell.getAttribute("r"));
            column = given == null ? column + 1 : given.column();
            if (kept.hiddenColumns().get(column) || !Xml.name(cell).equals("c")) {
                Xml.remove(cell);
                continue;
            }
            for (Attr attribute : Xml.attributes(cell)) {
                if (!ATTRIBUTES.contains(attribute.getNodeName())) {
                    cell.removeAttributeNode(attribute);
                }
            }
            cell.setAttribute("r", new Address(kept.row(number), kept.column(column)).toString());
            boolean shown = !context.formats().showsNothing(cell.getAttribute("s")) && !merges.covers(number, column);
            value(cell, shown);
        }
    }

    /** Takes the passages out of the texts of all cells. */
    void takeOut() {
        story.takeOut(context.passages());
    }

    private void value(Element cell, boolean shown) {
        String type = cell.getAttribute("t");
        String value = "";
        Element rich = null;
        for (Element child : Xml.children(cell)) {
            switch (Xml.name(child)) {
                case "v" -> value = child.getTextContent();
                case "is" -> rich = child;
                default -> {}
            }
            Xml.remove(child);
        }
        if (type.equals("s")) {
            int index = Address.number(value.strip(), -1);
            rich = index >= 0 && index < context.strings().size()
                    ? context.strings().get(index)
                    : null;
        }
        if (!shown || rich == null && value.isEmpty()) {
            cell.removeAttribute("t");
        } else if (rich != null) {
            runs(inline(cell), rich);
        } else if (type.equals("str")) {
            text(inline(cell), value);
        } else {
            number(cell, type, value);
        }
        story.add(Passages.BLOCK_END);
    }

    private void number(Element cell, String type, String value) {
        if (type.isEmpty() || type.equals("n") || type.equals("d")) {
            for (String text : context.formats().texts(value, cell.getAttribute("s"), context.from1904())) {
                for (Occurrence occurrence : context.passages().in(text)) {
                    text(inline(cell), text.substring(occurrence.start(), occurrence.end()));
                    return;
                }
            }
        }
        Element element = create(cell, "v");
        element.setTextContent(value);
        cell.appendChild(element);
    }

    private Element inline(Element cell) {
        cell.setAttribute("t", "inlineStr");
        Element inline = create(cell, "is");
        cell.appendChild(inline);
        return inline;
    }

    private void text(Element parent, String text) {
        Element element = create(parent, "t");
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        element.setTextContent(text);
        parent.appendChild(element);
        story.add(element);
    }

    /** Copies the text of a string, run by run; phonetic guides stay behind. */
    private void runs(Element inline, Element string) {
        for (Element child : Xml.children(string)) {
            switch (Xml.name(child)) {
                case "t" -> text(inline, child.getTextContent());
                case "r" -> {
                    Element run = create(inline, "r");
                    inline.appendChild(run);
                    for (Element part : Xml.children(child)) {
                        if (Xml.name(part).equals("t")) {
                            text(run, part.getTextContent());
                        } else if (Xml.name(part).equals("rPr")) {
                            Node properties = inline.getOwnerDocument().importNode(part, true);
                            run.appendChild(properties);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private static Element create(Element beside, String name) {
        String prefix = beside.getPrefix();
        return beside.getOwnerDocument()
                .createElementNS(beside.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }
}
