package org.gongkai.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.ooxml.OoxmlPackage;
import org.xml.sax.SAXException;

/** Streams one story of a Word document (body, header, notes, comments) to parts. */
final class WordStory implements OoxmlPackage.XmlReader {

    private static final Set<String> SKIPPED = Set.of(
            "Fallback",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "tblGridChange",
            "instrText",
            "delInstrText",
            "ffData",
            "rt");

    private final PartWriter out;
    private final Set<String> hiddenStyles;
    private final WordTables tables;
    private final Deque<WordFrame> frames = new ArrayDeque<>();
    private int insertions;
    private int deletions;

    WordStory(PartWriter out, Set<String> hiddenStyles, WordFrame root) {
        this.out = out;
        this.hiddenStyles = hiddenStyles;
        this.tables = new WordTables(out);
        frames.push(root);
    }

    @Override
    public void read(XMLStreamReader xml) throws XMLStreamException, SAXException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (SKIPPED.contains(xml.getLocalName())) {
                        skip(xml);
                    } else {
                        start(xml.getLocalName(), xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        while (!frames.isEmpty()) {
            frames.pop().write(out);
        }
    }

    private void start(String element, XMLStreamReader xml) throws XMLStreamException, SAXException {
        WordFrame frame = top();
        switch (element) {
            case "p" -> frame.run.startParagraph();
            case "r" -> frame.run.start();
            case "t" -> text(xml);
            case "delText" -> add(content(xml), true);
            case "tab", "ptab" -> add(frame.run.isOpen() ? "\t" : "", false);
            case "br", "cr" -> add("\n", false);
            case "noBreakHyphen" -> add("-", false);
            case "sym" -> add(WordSymbols.text(xml), false);
            case "textpath" -> add(Objects.requireNonNullElse(xml.getAttributeValue(null, "string"), ""), false);
            case "ins" -> insertions += tables.isInRowProperties() ? tables.insertRow() : 1;
            case "moveTo" -> insertions++;
            case "del" -> deletions += tables.isInRowProperties() ? tables.deleteRow() : 1;
            case "moveFrom" -> deletions++;
            case "txbxContent" -> frames.push(WordFrame.of(PartKind.TEXT_BOX, "文本框" + out.next("文本框")));
            case "footnote" -> note(xml, "脚注");
            case "endnote" -> note(xml, "尾注");
            case "comment" -> {
                String author = Objects.requireNonNullElse(WordRun.attribute(xml, "author"), "");
                frames.push(WordFrame.of(PartKind.COMMENT, author.isBlank() ? "批注" : "批注（" + author + "）"));
            }
            case "tbl", "tr", "trPr", "tc", "gridSpan", "gridBefore" -> tables.start(element, xml, frames);
            default -> {
                if (element.equals("shd") && tables.isInCellProperties()) {
                    frame.run.shadeCell();
                }
                tables.properties(element, true);
                frame.run.format(element, xml, hiddenStyles);
            }
        }
    }

    private void end(String element) throws SAXException {
        switch (element) {
            case "p" -> top().endParagraph(out);
            case "r" -> top().run.end();
            case "ins", "moveTo" -> insertions = Math.max(0, insertions - 1);
            case "del", "moveFrom" -> deletions = Math.max(0, deletions - 1);
            case "txbxContent", "footnote", "endnote", "comment" -> {
                if (frames.size() > 1) {
                    frames.pop().write(out);
                }
            }
            case "tbl", "tr", "trPr", "tc" -> tables.end(element, frames);
            default -> tables.properties(element, false);
        }
    }

    private void note(XMLStreamReader xml, String label) throws XMLStreamException {
        String type = WordRun.attribute(xml, "type");
        if (type == null || type.equals("normal")) {
            frames.push(WordFrame.of(PartKind.FOOTNOTE, label + out.next(label)));
        } else {
            skip(xml);
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException, SAXException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                add(xml.getText(), false);
            }
        }
    }

    private static String content(XMLStreamReader xml) throws XMLStreamException {
        return xml.getElementText();
    }

    private void add(String text, boolean deleted) throws SAXException {
        WordFrame frame = top();
        WordBlock block = frame.block();
        if (deleted || deletions > 0 || tables.isRowDeleted()) {
            block.deleted(text);
        } else if (frame.run.isHidden(frame.isBox())) {
            block.hidden(text);
        } else {
            block.visible(text, insertions > 0 || tables.isRowInserted());
        }
        if (block.isFull()) {
            frame.write(out);
        }
    }

    private WordFrame top() {
        return Objects.requireNonNull(frames.peek());
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
