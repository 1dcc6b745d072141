package org.gongkai.release.redact.word;

import java.util.List;
import java.util.Set;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts all tracked changes: what was inserted is text, what was deleted is gone, nobody's name stays. */
final class Revisions {

    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "numberingChange",
            "cellIns",
            "cellMerge");

    private static final Set<String> ACCEPTED = Set.of("ins", "moveTo");

    private Revisions() {}

    static void accept(Document tree) {
        owners(tree, "trPr", "del").forEach(row -> removeWhole(row));
        owners(tree, "tcPr", "cellDel").forEach(cell -> removeWhole(cell));
        List<Element> joined = Xml.all(tree, element -> isMarkDeleted(element));
        Xml.all(tree, element -> WordNames.isWord(element) && isGone(Xml.name(element)))
                .forEach(Xml::remove);
        Xml.all(tree, element -> WordNames.isWord(element) && ACCEPTED.contains(Xml.name(element)))
                .forEach(Xml::unwrap);
        joined.forEach(Revisions::joinNext);
    }

    private static boolean isGone(String name) {
        return GONE.contains(name)
                || name.startsWith("moveFromRange")
                || name.startsWith("moveToRange")
                || name.startsWith("customXml") && name.contains("Range");
    }

    /** Rows or cells whose properties carry a mark. */
    private static List<Element> owners(Document tree, String properties, String mark) {
        return Xml.named(tree, properties).stream()
                .filter(element -> Xml.children(element).stream()
                        .anyMatch(child -> Xml.name(child).equals(mark)))
                .map(element -> (Element) element.getParentNode())
                .toList();
    }

    /** Removes a row or cell, and what must not stay without it. */
    private static void removeWhole(Element element) {
        Node parent = element.getParentNode();
        Xml.remove(element);
        if (parent instanceof Element owner
                && Xml.children(owner).stream()
                        .noneMatch(child -> Set.of("tr", "tc").contains(Xml.name(child)))) {
            Xml.remove(owner);
        }
    }

    private static boolean isMarkDeleted(Element element) {
        return WordNames.is(element, "p")
                && Xml.children(element).stream()
                        .filter(child -> WordNames.is(child, "pPr"))
                        .flatMap(child -> Xml.children(child).stream())
                        .filter(child -> WordNames.is(child, "rPr"))
                        .flatMap(child -> Xml.children(child).stream())
                        .anyMatch(child -> WordNames.is(child, "del") || WordNames.is(child, "moveFrom"));
    }

    /** A paragraph whose end was deleted goes on in the next one. */
    private static void joinNext(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        if (!(next instanceof Element following) || !WordNames.is(following, "p")) {
            return;
        }
        Node first = Xml.children(following).stream()
                .filter(child -> !WordNames.is(child, "pPr"))
                .findFirst()
                .orElse(null);
        for (Element child : Xml.children(paragraph)) {
            if (!WordNames.is(child, "pPr")) {
                following.insertBefore(child, first);
            }
        }
        Xml.remove(paragraph);
    }
}
