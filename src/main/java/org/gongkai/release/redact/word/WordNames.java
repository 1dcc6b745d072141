package org.gongkai.release.redact.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The vocabulary of Word files. */
final class WordNames {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordNames() {}

    static boolean isWord(Node node) {
        return WORD.equals(node.getNamespaceURI());
    }

    static boolean is(Node node, String name) {
        return isWord(node) && name.equals(node.getLocalName());
    }

    static boolean isOn(Element toggle) {
        String value = toggle.getAttributeNS(WORD, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static String value(Element element) {
        return element.getAttributeNS(WORD, "val");
    }

    /** A new element of Word's. */
    static Element create(Node beside, String name) {
        Element element = beside.getOwnerDocument().createElementNS(WORD, "w:" + name);
        return element;
    }

    /** The closest element of a name around a node, itself included; null when there is none. */
    static @org.jspecify.annotations.Nullable Element around(Node node, String name) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at instanceof Element element && is(element, name)) {
                return element;
            }
        }
        return null;
    }
}
