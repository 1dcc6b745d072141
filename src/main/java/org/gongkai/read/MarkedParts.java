package org.gongkai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Cell;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartMarkup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML of one document or attachment into parts: marked elements as they say, others by their HTML meaning. */
final class MarkedParts extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr",
            "table",
            "ul",
            "ol",
            "pre",
            "blockquote",
            "dt",
            "dd",
            "body",
            "br");

    private final String attachment;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inBody;
    private @Nullable PartKind kind;
    private String place = "";
    private @Nullable Cell cell;
    private int paragraphs;
    private int tables;
    private int row;
    private int column;
    private int cellDepth;
    private boolean cutOff;

    MarkedParts(String attachment) {
        this.attachment = attachment;
    }

    /** Keeps what was read before the text broke off. */
    void cutOff() {
        flush();
        cutOff = true;
    }

    boolean isCutOff() {
        return cutOff;
    }

    /** The parts, in order. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String marked = attributes.getValue(PartMarkup.KIND);
        if (marked != null) {
            flush();
            kind = PartKind.valueOf(marked);
            place = attributes.getValue(PartMarkup.PLACE);
            cell = cell(attributes.getValue(PartMarkup.CELL));
            return;
        }
        switch (name) {
            case "body" -> inBody = true;
            case "table" -> {
                flush();
                tables++;
                row = 0;
            }
            case "tr" -> {
                row++;
                column = 0;
            }
            case "td", "th" -> {
                if (cellDepth++ == 0) {
                    flush();
                    column++;
                }
            }
            default -> block(name);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (kind != null) {
            flush();
            kind = null;
            cell = null;
        } else if (name.equals("td") || name.equals("th")) {
            if (--cellDepth == 0) {
                flushCell();
            }
        } else {
            block(name);
        }
    }

    private void block(String name) {
        if (!BLOCKS.contains(name)) {
            return;
        }
        if (cellDepth > 0) {
            text.append('\n');
        } else if (kind == null) {
            flush();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inBody) {
            text.append(chars, start, length);
        }
    }

    private void flushCell() {
        Cell at = new Cell(Math.max(1, tables), Math.max(1, row), Math.max(1, column));
        add(PartKind.TABLE_CELL, "表" + at.table() + "第" + at.row() + "行第" + at.column() + "列", at);
    }

    private void flush() {
        if (kind != null) {
            add(kind, place, cell);
        } else if (!text.toString().isBlank()) {
            add(PartKind.PARAGRAPH, "正文第" + ++paragraphs + "段", null);
        }
        text.setLength(0);
    }

    private void add(PartKind of, String where, @Nullable Cell at) {
        String clean = text.toString().strip();
        text.setLength(0);
        if (!clean.isEmpty()) {
            String prefix = attachment.isEmpty() ? "" : "附件「" + attachment + "」：";
            parts.add(new Part(of, prefix + where, clean, 0, attachment, at));
        }
    }

    private static @Nullable Cell cell(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String[] numbers = value.split(",");
        return new Cell(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }
}
