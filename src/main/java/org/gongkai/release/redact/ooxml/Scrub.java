package org.gongkai.release.redact.ooxml;

import java.util.Set;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The last sweep over a tree: editors' traces, references that lead nowhere, passages outside of running text. */
public final class Scrub {

    /** Attributes that name editors' sessions, or describe and address drawings. */
    private static final Set<String> TRACES = Set.of(
            "paraId", "textId", "descr", "title", "alt", "href", "uid", "author", "initials", "macro", "textlink");

    private static final Set<String> EXTENSIONS = Set.of("extLst", "ext");

    private Scrub() {}

    /** Sweeps a tree whose running text is already free of the passages. */
    public static void sweep(Document tree, Set<String> keptRelations, Passages passages) {
        Xml.all(
                        tree,
                        element -> EXTENSIONS.contains(Xml.name(element))
                                        && element.getChildNodes().getLength() > 0
                                || Xml.name(element).equals("extLst"))
                .forEach(Xml::remove);
        Passages telling = passages.unlikeMarkup();
        for (Element element : Xml.all(tree, any -> true)) {
            attributes(element, keptRelations, telling);
            text(element, passages);
        }
        dropEmptyPictures(tree);
    }

    private static void attributes(Element element, Set<String> keptRelations, Passages telling) {
        for (Attr attribute : Xml.attributes(element)) {
            String name = Xml.name(attribute);
            if (attribute.getNodeName().startsWith("xmlns")) {
                continue;
            }
            if (name.startsWith("rsid") || TRACES.contains(name)) {
                element.removeAttributeNode(attribute);
            } else if (name.equals("name") && isDrawing(element)) {
                attribute.setValue("图形");
            } else if (PartCopier.isReference(attribute) && !keptRelations.contains(attribute.getValue())) {
                element.removeAttributeNode(attribute);
            } else if (!isNumber(attribute.getValue()) && telling.occurIn(attribute.getValue())) {
                attribute.setValue(Story.without(telling, attribute.getValue()));
            }
        }
    }

    private static void text(Element element, Passages passages) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            String text = node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "";
            if (!text.isEmpty()) {
                String left = Story.without(passages, Story.drawn(text));
                if (!left.equals(text)) {
                    node.setNodeValue(left);
                }
            }
        }
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    }

    private static boolean isDrawing(Element element) {
        String name = Xml.name(element);
        return name.equals("cNvPr") || name.equals("docPr");
    }

    /** Pictures whose image did not come along. */
    private static void dropEmptyPictures(Document tree) {
        for (Element picture :
                Xml.all(tree, element -> Set.of("blip", "imagedata").contains(Xml.name(element)))) {
            boolean empty = Xml.attributes(picture).stream().noneMatch(PartCopier::isReference);
            if (empty) {
                Xml.remove(owner(picture));
            }
        }
    }

    private static Node owner(Element picture) {
        Node node = picture;
        while (node.getParentNode() instanceof Element parent) {
            String name = Xml.name(parent);
            if (name.equals("drawing") || name.equals("pict") || name.equals("object") || name.endsWith("Anchor")) {
                return parent;
            }
            node = parent;
            if (name.equals("r") || name.equals("wsDr")) {
                break;
            }
        }
        return picture;
    }
}
