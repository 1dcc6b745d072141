package org.gongkai.read.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xml.sax.SAXException;

/** Writes the nodes of a web page as parts. */
final class HtmlBody {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "noscript", "template");
    private static final Pattern HIDING = Pattern.compile(
            "display:none|visibility:hidden|opacity:0(?![.\\d])|font-size:0(?![.\\d])|text-indent:-\\d{3,}"
                    + "|(?<!-)color:(?:#fff(?:fff)?|white)(?=;|$)");
    private static final Pattern BACKGROUND = Pattern.compile("background");
    private static final int DEEPEST = 500;

    private final PartWriter out;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private int cellDepth;

    HtmlBody(PartWriter out) {
        this.out = out;
    }

    void read(Node root) throws SAXException {
        node(root, false, 0);
        end();
    }

    private void node(Node node, boolean inHidden, int depth) throws SAXException {
        if (depth > DEEPEST) {
            out.warning("网页层次过深，没有全部读出。请另存为 DOCX 或 PDF 后重新提交");
            return;
        }
        if (node instanceof TextNode text) {
            (inHidden ? hidden : line).append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
        } else if (node instanceof Comment comment) {
            comment(comment.getData());
        } else if (node instanceof Element element) {
            element(element, inHidden || isHidden(element), depth);
        } else {
            children(node, inHidden, depth);
        }
    }

    private void element(Element element, boolean hide, int depth) throws SAXException {
        String name = element.normalName();
        if (UNSEEN.contains(name) && !name.equals("head")) {
            return;
        }
        switch (name) {
            case "br" -> (hide ? hidden : line).append('\n');
            case "table" -> table(element, hide, depth);
            case "input", "textarea", "img" -> control(element, hide);
            case "head" -> comments(element);
            default -> {
                boolean block = element.isBlock() && cellDepth == 0;
                if (block) {
                    end();
                }
                children(element, hide, depth);
                if (block) {
                    end();
                } else if (element.isBlock()) {
                    (hide ? hidden : line).append('\n');
                }
            }
        }
    }

    private void children(Node node, boolean hide, int depth) throws SAXException {
        for (Node child : node.childNodes()) {
            node(child, hide, depth + 1);
        }
    }

    private void comments(Element head) throws SAXException {
        for (Node child : head.childNodes()) {
            if (child instanceof Comment comment) {
                comment(comment.getData());
            }
        }
    }

    private void comment(String text) throws SAXException {
        if (!text.startsWith("[if") && !text.startsWith("[endif") && !text.startsWith("?xml")) {
            out.part(PartKind.COMMENT, "网页注释" + out.next("注释"), text.strip());
        }
    }

    private void control(Element control, boolean hide) {
        boolean unseen = hide || control.attr("type").equalsIgnoreCase("hidden");
        String value = control.normalName().equals("textarea") ? control.text() : control.attr("value");
        (unseen ? hidden : line).append(value);
    }

    /** Writes a table's cells; a table inside a cell becomes lines of that cell. */
    private void table(Element table, boolean hide, int depth) throws SAXException {
        if (cellDepth > 0) {
            children(table, hide, depth);
            return;
        }
        end();
        int number = out.next("表");
        int row = 0;
        for (Element tr : table.select("tr")) {
            if (tr.closest("table") != table) {
                continue;
            }
            row++;
            int column = 0;
            boolean hideRow = hide || isHidden(tr);
            for (Element cell : tr.children()) {
                Cell at = new Cell(number, row, ++column);
                cellDepth++;
                children(cell, hideRow || isHidden(cell), depth + 1);
                cellDepth--;
                out.cell(PartKind.TABLE_CELL, at, take(line));
                out.part(PartKind.HIDDEN_TEXT, PartWriter.place(at) + "（隐藏文字）", take(hidden), at);
            }
        }
        for (Element caption : table.select("caption")) {
            out.paragraph(caption.text());
        }
    }

    private void end() throws SAXException {
        String visible = take(line);
        String unseen = take(hidden);
        if (!visible.isBlank() || !unseen.isBlank()) {
            String place = out.nextParagraph();
            out.part(PartKind.PARAGRAPH, place, visible);
            out.part(PartKind.HIDDEN_TEXT, place + "（隐藏文字）", unseen);
        }
    }

    private static String take(StringBuilder text) {
        String taken = text.toString().strip();
        text.setLength(0);
        return taken;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return !style.isEmpty()
                && HIDING.matcher(style).find()
                && !(style.contains("color:")
                        && !style.contains("none")
                        && BACKGROUND.matcher(style).find());
    }
}
