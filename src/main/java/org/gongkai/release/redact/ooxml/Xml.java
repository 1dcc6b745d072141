package org.gongkai.release.redact.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML trees of office files: read without outside help, walked, pruned and written. */
public final class Xml {

    private Xml() {}

    /** Reads a tree; one that declares a document type is refused. */
    public static Document parse(byte[] bytes) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new IOException("not well-formed");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a tree in UTF-8. */
    public static byte[] write(Document document) {
        document.setXmlStandalone(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The child elements. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All elements below a node that a test accepts, in document order. */
    public static List<Element> all(Node root, Predicate<Element> test) {
        List<Element> found = new ArrayList<>();
        Node node = root.getFirstChild();
        while (node != null) {
            if (node instanceof Element element && test.test(element)) {
                found.add(element);
            }
            node = next(root, node);
        }
        return found;
    }

    /** All elements of a name below a node, whatever their namespace. */
    public static List<Element> named(Node root, String name) {
        return all(root, element -> name(element).equals(name));
    }

    /** The node after this one in document order, null at the end of the root. */
    private static @org.jspecify.annotations.Nullable Node next(Node root, Node from) {
        if (from.getFirstChild() != null) {
            return from.getFirstChild();
        }
        for (Node node = from; node != null && node != root; node = node.getParentNode()) {
            if (node.getNextSibling() != null) {
                return node.getNextSibling();
            }
        }
        return null;
    }

    /** Local name. */
    public static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** An attribute by its local name, empty when missing. */
    public static String attribute(Element element, String name) {
        for (Attr attribute : attributes(element)) {
            if (name(attribute).equals(name)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** All attributes, so that they can be removed while walking. */
    public static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>(map.getLength());
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes;
    }

    /** Removes a node from its parent, if it still has one. */
    public static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts an element's content in its place. */
    public static void unwrap(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            while (element.getFirstChild() != null) {
                parent.insertBefore(element.getFirstChild(), element);
            }
            parent.removeChild(element);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {}

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
