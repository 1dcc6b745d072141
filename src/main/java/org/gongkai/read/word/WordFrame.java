package org.gongkai.read.word;

import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A container that is open while a Word document is streamed: the body, a cell, a text box, a note, a header. */
public final class WordFrame {

    private final String place;
    private final @Nullable Cell cell;
    private final WordBlock block;
    /** Formatting of the run being read in this container. */
    final WordRun run = new WordRun();

    private WordFrame(PartKind kind, String place, @Nullable Cell cell) {
        this.place = place;
        this.cell = cell;
        this.block = new WordBlock(kind);
    }

    /** The body, whose paragraphs are places of their own. */
    public static WordFrame body() {
        return new WordFrame(PartKind.PARAGRAPH, "", null);
    }

    static WordFrame cell(Cell cell) {
        return new WordFrame(PartKind.TABLE_CELL, PartWriter.place(cell), cell);
    }

    /** A container other than a cell. */
    public static WordFrame of(PartKind kind, String place) {
        return new WordFrame(kind, place, null);
    }

    /** The text that is still to be written. */
    public WordBlock block() {
        return block;
    }

    /** Whether tables in it are numbered and cut into cells; elsewhere their rows become lines. */
    boolean holdsTables() {
        return block.kind() == PartKind.PARAGRAPH || cell != null;
    }

    /** Whether it is a cell, which may be shaded. */
    boolean isCell() {
        return cell != null;
    }

    /** Whether it may lie on a coloured shape, on which white text is visible. */
    boolean isBox() {
        return block.kind() == PartKind.TEXT_BOX;
    }

    /** Ends a paragraph: a place of its own in the body, a line elsewhere. */
    public void endParagraph(PartWriter out) throws SAXException {
        if (block.kind() == PartKind.PARAGRAPH) {
            write(out);
        } else if (block.isFull()) {
            write(out);
        } else {
            block.line();
        }
    }

    /** Writes what is still to be written. */
    public void write(PartWriter out) throws SAXException {
        if (!block.isBlank()) {
            block.write(out, place.isEmpty() ? out.nextParagraph() : place, cell);
        }
    }
}
