package org.gongkai.read.word;

import org.gongkai.document.Cell;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Text of one place of a Word document, kept apart by who can see it. */
public final class WordBlock {

    private static final int LONGEST = 1_000_000;

    private final PartKind kind;
    private final StringBuilder visible = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private boolean inserted;
    private boolean original;

    WordBlock(PartKind kind) {
        this.kind = kind;
    }

    PartKind kind() {
        return kind;
    }

    /** Adds text that everybody sees. */
    public void visible(String text, boolean insertion) {
        visible.append(text);
        if (!text.isBlank()) {
            inserted |= insertion;
            original |= !insertion;
        }
    }

    /** Adds text that a revision deleted. */
    public void deleted(String text) {
        deleted.append(text);
    }

    /** Adds text that is formatted as hidden. */
    public void hidden(String text) {
        hidden.append(text);
    }

    /** Ends a line in every text that has begun one. */
    public void line() {
        end(visible);
        end(deleted);
        end(hidden);
    }

    /** Whether it has nothing to write. */
    boolean isBlank() {
        return visible.toString().isBlank()
                && deleted.toString().isBlank()
                && hidden.toString().isBlank();
    }

    /** Whether it grew past what one place of an honest document holds. */
    public boolean isFull() {
        return visible.length() + deleted.length() + hidden.length() > LONGEST;
    }

    /** Writes its texts as a table's cell and empties it. */
    public void write(PartWriter out, Cell cell) throws SAXException {
        write(out, PartKind.TABLE_CELL, PartWriter.place(cell), cell);
    }

    /** Writes its texts under one place and empties it. */
    void write(PartWriter out, String place, @Nullable Cell cell) throws SAXException {
        write(out, kind, place, cell);
    }

    private void write(PartWriter out, PartKind as, String place, @Nullable Cell cell) throws SAXException {
        boolean wholly = inserted && !original && as.visible();
        String note = wholly ? "（修订插入）" : inserted ? "（含修订插入）" : "";
        out.part(wholly ? PartKind.INSERTION : as, place + note, visible.toString(), cell);
        out.part(PartKind.DELETION, place + "（修订删除）", deleted.toString(), cell);
        out.part(PartKind.HIDDEN_TEXT, place + "（隐藏文字）", hidden.toString(), cell);
        visible.setLength(0);
        deleted.setLength(0);
        hidden.setLength(0);
        inserted = false;
        original = false;
    }

    private static void end(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
