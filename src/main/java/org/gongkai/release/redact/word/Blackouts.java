package org.gongkai.release.redact.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.ooxml.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws what the marks in text stand for: a black block in the text's own size, its ground small beside it. */
final class Blackouts {

    /** What follows the vertical alignment among a run's properties. */
    private static final Set<String> AFTER_ALIGNMENT =
            Set.of("rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath");

    private Blackouts() {}

    static void draw(Document tree) {
        Xml.all(tree, element -> WordNames.is(element, "r") && hasMark(element)).forEach(Blackouts::split);
        for (Element text : Xml.all(tree, element -> WordNames.is(element, "t"))) {
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }

    private static boolean hasMark(Element run) {
        return Xml.children(run).stream()
                .filter(child -> WordNames.is(child, "t"))
                .anyMatch(text -> text.getTextContent().chars().anyMatch(c -> Story.isMark((char) c)));
    }

    private static void split(Element run) {
        Element properties = Xml.children(run).stream()
                .filter(child -> WordNames.is(child, "rPr"))
                .findFirst()
                .orElse(null);
        for (Element child : Xml.children(run)) {
            if (WordNames.is(child, "t")) {
                pieces(child.getTextContent()).forEach(piece -> write(run, properties, piece));
            } else if (child != properties) {
                newRun(run, properties).appendChild(child);
            }
        }
        Xml.remove(run);
    }

    private static void write(Element run, @Nullable Element properties, String piece) {
        if (!isMark(piece)) {
            text(newRun(run, properties), piece);
            return;
        }
        text(newRun(run, properties), Story.block());
        Element label = newRun(run, properties);
        raise(label);
        text(label, Story.label(piece.charAt(0)));
    }

    private static Element newRun(Element before, @Nullable Element properties) {
        Element run = WordNames.create(before, "r");
        if (properties != null) {
            run.appendChild(properties.cloneNode(true));
        }
        before.getParentNode().insertBefore(run, before);
        return run;
    }

    private static void text(Element run, String text) {
        Element element = WordNames.create(run, "t");
        element.setTextContent(text);
        run.appendChild(element);
    }

    private static void raise(Element run) {
        Element properties = (Element) run.getFirstChild();
        if (properties == null) {
            properties = (Element) run.appendChild(WordNames.create(run, "rPr"));
        }
        Node before = null;
        for (Element property : Xml.children(properties)) {
            if (WordNames.is(property, "vertAlign")) {
                Xml.remove(property);
            } else if (before == null && AFTER_ALIGNMENT.contains(Xml.name(property))) {
                before = property;
            }
        }
        Element alignment = WordNames.create(Objects.requireNonNull(properties), "vertAlign");
        alignment.setAttributeNS(WordNames.WORD, "w:val", "superscript");
        properties.insertBefore(alignment, before);
    }

    private static boolean isMark(String piece) {
        return piece.length() == 1 && Story.isMark(piece.charAt(0));
    }

    /** A text cut at its marks, each of them a piece of its own. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Story.isMark(text.charAt(i))) {
                if (i > start) {
                    pieces.add(text.substring(start, i));
                }
                pieces.add(text.substring(i, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length() || pieces.isEmpty()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}
