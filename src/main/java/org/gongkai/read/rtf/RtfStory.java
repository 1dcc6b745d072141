package org.gongkai.read.rtf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.gongkai.read.word.WordBlock;
import org.gongkai.read.word.WordFrame;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Writes the text of an RTF file as parts, following its groups and control words. */
final class RtfStory {

    private final PartWriter out;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Deque<WordFrame> frames = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final RtfBytes bytes = new RtfBytes();
    private final RtfTable table = new RtfTable();
    private final StringBuilder aside = new StringBuilder();
    private String commentAuthor = "";
    private int font = -1;

    RtfStory(PartWriter out) {
        this.out = out;
        groups.push(new RtfGroup(Charset.forName("GB18030")));
        frames.push(WordFrame.body());
    }

    void open() throws SAXException {
        flush();
        groups.push(group().inner());
    }

    void close() throws SAXException {
        flush();
        if (groups.size() == 1) {
            return;
        }
        RtfGroup closed = groups.pop();
        if (closed.frame != null && frames.size() > 1) {
            frames.pop().write(out);
        }
        boolean asideEnds = closed.target == RtfGroup.Target.AUTHOR || closed.target == RtfGroup.Target.PROPERTY;
        if (asideEnds && group().target != closed.target) {
            if (closed.target == RtfGroup.Target.AUTHOR) {
                commentAuthor = aside.toString().strip();
            } else {
                out.property(closed.property, aside.toString().strip());
            }
            aside.setLength(0);
        }
    }

    void optional() {
        group().optional = true;
    }

    void bytes(byte value) {
        bytes.add(value);
    }

    void word(String word, @Nullable Integer value) throws SAXException {
        boolean on = value == null || value != 0;
        RtfGroup group = group();
        if (!word.equals("u")) {
            flush();
        }
        switch (word) {
            case "u" -> unicode(value == null ? 0 : value);
            case "uc" -> group.skipAfterUnicode = value == null ? 1 : value;
            case "ansicpg" -> group.charset = RtfCharsets.codePage(value == null ? 0 : value, group.charset);
            case "f" -> {
                font = value == null ? 0 : value;
                group.charset = fonts.getOrDefault(font, group.charset);
            }
            case "fcharset" -> fonts.put(font, RtfCharsets.font(value == null ? 0 : value, group.charset));
            case "v" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "revised" -> group.inserted = on;
            case "plain" -> group.plain();
            case "par", "sect", "page" -> paragraph();
            case "pard" -> table.open(false);
            case "intbl" -> table.open(true);
            case "cell", "nestcell" -> cell();
            case "row", "nestrow" -> table.endRow();
            default -> destination(word);
        }
    }

    private void destination(String word) throws SAXException {
        RtfGroup group = group();
        if (RtfWords.CHARS.containsKey(word)) {
            text(RtfWords.CHARS.get(word));
        } else if (RtfWords.SKIPPED.contains(word)) {
            group.target = RtfGroup.Target.NOWHERE;
            if (word.equals("objdata") || word.equals("pict")) {
                unread(word);
            }
        } else if (RtfWords.PROPERTIES.containsKey(word) && groups.size() > 2) {
            group.target = RtfGroup.Target.PROPERTY;
            group.property = RtfWords.PROPERTIES.get(word);
        } else if (word.equals("atnauthor")) {
            group.target = RtfGroup.Target.AUTHOR;
        } else if (word.matches("header[lrf]?")) {
            container(PartKind.HEADER, "页眉");
        } else if (word.matches("footer[lrf]?")) {
            container(PartKind.FOOTER, "页脚");
        } else if (word.equals("footnote")) {
            container(PartKind.FOOTNOTE, "脚注" + out.next("脚注"));
        } else if (word.equals("annotation")) {
            container(PartKind.COMMENT, commentAuthor.isEmpty() ? "批注" : "批注（" + commentAuthor + "）");
            commentAuthor = "";
        } else if (word.equals("shptxt")) {
            container(PartKind.TEXT_BOX, "文本框" + out.next("文本框"));
        } else if (group.optional
                && !Set.of("shpinst", "shppict", "ud", "listtext", "do").contains(word)) {
            group.target = RtfGroup.Target.NOWHERE;
        }
        group.optional = false;
    }

    private void unread(String word) {
        if (word.equals("objdata")) {
            out.warning("文件中嵌入的对象没有读取。请另存为 DOCX 后重新提交");
        }
    }

    private void container(PartKind kind, String place) {
        RtfGroup group = group();
        group.target = RtfGroup.Target.TEXT;
        group.plain();
        group.frame = WordFrame.of(kind, place);
        frames.push(group.frame);
    }

    private void unicode(int value) throws SAXException {
        flushBytes();
        text(String.valueOf((char) value));
        bytes.skip(group().skipAfterUnicode);
    }

    private void flush() throws SAXException {
        bytes.skip(0);
        flushBytes();
    }

    private void flushBytes() throws SAXException {
        String text = bytes.take(group().charset);
        if (!text.isEmpty()) {
            text(text);
        }
    }

    void text(String text) throws SAXException {
        RtfGroup group = group();
        switch (group.target) {
            case NOWHERE -> {}
            case AUTHOR, PROPERTY -> aside.append(text);
            case TEXT -> {
                WordBlock block = frame().block();
                if (group.deleted) {
                    block.deleted(text);
                } else if (group.hidden) {
                    block.hidden(text);
                } else {
                    block.visible(text, group.inserted);
                }
                if (block.isFull()) {
                    frame().write(out);
                }
            }
        }
    }

    private void paragraph() throws SAXException {
        if (group().target == RtfGroup.Target.TEXT) {
            if (table.isOpen() && frames.size() == 1) {
                frame().block().line();
            } else {
                table.end();
                frame().endParagraph(out);
            }
        }
    }

    private void cell() throws SAXException {
        if (frames.size() > 1) {
            text("\t");
            return;
        }
        frame().block().write(out, table.next(out));
    }

    void end() throws SAXException {
        flush();
        while (!frames.isEmpty()) {
            frames.pop().write(out);
        }
    }

    private RtfGroup group() {
        return Objects.requireNonNull(groups.peek());
    }

    private WordFrame frame() {
        return Objects.requireNonNull(frames.peek());
    }
}
