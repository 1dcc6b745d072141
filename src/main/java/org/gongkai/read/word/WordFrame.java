package org.gongkai.read.word;

import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A container that is open while a Word document is streamed: the body, a cell, a text box, a note, a header. */
final class WordFrame {

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
    static WordFrame body() {
        return new WordFrame(PartKind.PARAGRAPH, "", null);
    }

    static WordFrame cell(Cell cell) {
        return new WordFrame(PartKind.TABLE_CELL, PartWriter.place(cell), cell);
    }

    static WordFrame of(PartKind kind, String place) {
        return new WordFrame(kind, place, null);
    }

    WordBlock block() {
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

    void endParagraph(PartWriter out) throws SAXException {
        if (block.kind() == PartKind.PARAGRAPH) {
            write(out);
        } else if (block.isFull()) {
            write(out);
        } else {
            block.line();
        }
    }

    void write(PartWriter out) throws SAXException {
        if (!block.isBlank()) {
            block.write(out, place.isEmpty() ? out.nextParagraph() : place, cell);
        }
    }
}
