package org.gongkai.read.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.document.Cell;
import org.gongkai.read.markup.PartWriter;
import org.xml.sax.SAXException;

/** Writes the stories of a binary Word document as parts. */
final class DocStory {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1e;
    private static final int WHITE = 0xffffff;
    private static final int TINY = 4;

    private final PartWriter out;
    /** Open fields, innermost last: {@code c} while in its code, {@code r} while in its result. */
    private final StringBuilder fields = new StringBuilder();

    DocStory(PartWriter out) {
        this.out = out;
    }

    /** Writes the body: a paragraph or a cell a part. */
    void body(Range range) throws SAXException {
        WordFrame body = WordFrame.body();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = table(range, paragraph);
                if (table != null) {
                    table(table);
                    i += Math.max(1, table.numParagraphs()) - 1;
                    continue;
                }
            }
            paragraph(paragraph, body);
        }
    }

    /** Writes a range under one place. */
    void piece(Range range, WordFrame frame) throws SAXException {
        fields.setLength(0);
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i), frame);
        }
        frame.write(out);
    }

    private static @org.jspecify.annotations.Nullable Table table(Range range, Paragraph paragraph) {
        try {
            return range.getTable(paragraph);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // not a table's first paragraph: its text is read as a paragraph instead
        }
    }

    private void table(Table table) throws SAXException {
        int number = out.next("表");
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                piece(cell, WordFrame.cell(new Cell(number, r + 1, c + 1)));
            }
        }
    }

    private void paragraph(Paragraph paragraph, WordFrame frame) throws SAXException {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = withoutFieldCodes(run.text());
            if (text.isEmpty()) {
                continue;
            }
            if (run.isMarkedDeleted()) {
                frame.block().deleted(text);
            } else if (isHidden(run, frame)) {
                frame.block().hidden(text);
            } else {
                frame.block().visible(text, run.isMarkedInserted());
            }
        }
        frame.endParagraph(out);
    }

    private static boolean isHidden(CharacterRun run, WordFrame frame) {
        int size = run.getFontSize();
        boolean white = frame.holdsTables() && !frame.isCell() && run.getIco24() == WHITE && !run.isHighlighted();
        return run.isVanished() || white || size > 0 && size <= TINY;
    }

    /** Takes out field codes and marks that are no text; line ends become line breaks. */
    private String withoutFieldCodes(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.append('c');
                case FIELD_RESULT -> endField("r");
                case FIELD_END -> endField("");
                case NO_BREAK_HYPHEN -> clean.append('-');
                case '\r', 0x0b, 0x0c -> clean.append('\n');
                default -> {
                    if (fields.indexOf("c") < 0 && (c >= ' ' || c == '\t')) {
                        clean.append(c);
                    }
                }
            }
        }
        return clean.toString();
    }

    private void endField(String next) {
        if (!fields.isEmpty()) {
            fields.setLength(fields.length() - 1);
            fields.append(next);
        }
    }
}
