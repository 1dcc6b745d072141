package org.gongkai.release.redact.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes out text that nobody sees in print: formatted as hidden, hair-thin, or white on white. */
final class HiddenText {

    /** Half points. */
    private static final int TINY = 4;

    private final Set<String> hiddenStyles = new HashSet<>();

    /** Learns which styles hide their text, by themselves or by what they are based on. */
    HiddenText(Document styles) {
        Map<String, String> basedOn = new HashMap<>();
        for (Element style : Xml.named(styles, "style")) {
            String id = style.getAttributeNS(WordNames.WORD, "styleId");
            for (Element child : Xml.children(style)) {
                if (WordNames.is(child, "basedOn")) {
                    basedOn.put(id, WordNames.value(child));
                } else if (WordNames.is(child, "rPr") && vanishes(child)) {
                    hiddenStyles.add(id);
                }
            }
        }
        boolean grown = !hiddenStyles.isEmpty();
        while (grown) {
            grown = false;
            for (Map.Entry<String, String> style : basedOn.entrySet()) {
                grown |= hiddenStyles.contains(style.getValue()) && hiddenStyles.add(style.getKey());
            }
        }
    }

    void remove(Document tree) {
        for (Element row : Xml.all(tree, element -> WordNames.is(element, "hidden"))) {
            Element owner = WordNames.around(row, "tr");
            if (owner != null && WordNames.isOn(row)) {
                Xml.remove(owner);
            }
        }
        for (Element run : Xml.all(tree, element -> Xml.name(element).equals("r"))) {
            if (isHidden(run)) {
                Xml.remove(run);
            }
        }
        for (Element drawing : Xml.named(tree, "docPr")) {
            String hidden = drawing.getAttribute("hidden");
            Element owner = WordNames.around(drawing, "drawing");
            if (owner != null && (hidden.equals("1") || hidden.equals("true"))) {
                Xml.remove(owner);
            }
        }
        Xml.all(tree, element -> element.getAttribute("style").replace(" ", "").contains("visibility:hidden"))
                .forEach(Xml::remove);
    }

    private boolean isHidden(Element run) {
        Element paragraph = WordNames.around(run, "p");
        boolean hidden =
                paragraph != null && properties(paragraph, "pPr").stream().anyMatch(this::isHiddenStyle);
        boolean white = false;
        boolean tiny = false;
        boolean shaded = false;
        for (Element property : properties(run, "rPr")) {
            switch (Xml.name(property)) {
                case "rStyle" -> hidden |= isHiddenStyle(property);
                case "vanish" -> hidden = WordNames.isOn(property);
                case "color" -> white = WordNames.value(property).equalsIgnoreCase("FFFFFF");
                case "sz" -> tiny = WordNames.value(property).matches("[0-" + TINY + "]");
                case "highlight" -> shaded = true;
                case "shd" -> shaded |= isColoured(property);
                default -> {}
            }
        }
        return hidden || tiny || white && !shaded && !standsOnColour(run);
    }

    private boolean isHiddenStyle(Element property) {
        return Xml.name(property).endsWith("Style") && hiddenStyles.contains(WordNames.value(property));
    }

    private static boolean vanishes(Element properties) {
        return Xml.children(properties).stream()
                .anyMatch(property -> WordNames.is(property, "vanish") && WordNames.isOn(property));
    }

    private static boolean standsOnColour(Element run) {
        for (Node at = run; at instanceof Element element; at = at.getParentNode()) {
            if (WordNames.is(element, "txbxContent")) {
                return true;
            }
            List<Element> around = WordNames.is(element, "p")
                    ? properties(element, "pPr")
                    : WordNames.is(element, "tc") ? properties(element, "tcPr") : List.of();
            if (around.stream().anyMatch(property -> Xml.name(property).equals("shd") && isColoured(property))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColoured(Element shading) {
        String fill = shading.getAttributeNS(WordNames.WORD, "fill");
        return !fill.isEmpty() && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF");
    }

    private static List<Element> properties(Element owner, String name) {
        return Xml.children(owner).stream()
                .filter(child -> WordNames.is(child, name))
                .flatMap(child -> Xml.children(child).stream())
                .toList();
    }
}
