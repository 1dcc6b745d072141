package org.gongkai.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.read.layout.Segment;
import org.gongkai.read.layout.TextLine;

/** Takes the lines of one page at a time, with their places on it. */
final class PdfPageText extends PDFTextStripper {

    private final List<TextLine> lines = new ArrayList<>();
    private final List<Segment> words = new ArrayList<>();
    private double top;
    private double height;
    private int chars;
    private int unmapped;

    PdfPageText() {
        setSortByPosition(true);
    }

    /** The lines of a page, from top to bottom. */
    List<TextLine> lines(PDDocument document, int page) throws IOException {
        lines.clear();
        words.clear();
        chars = 0;
        unmapped = 0;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    /** How many visible characters the page had. */
    int chars() {
        return chars;
    }

    /** Whether the page's fonts hide what many of their glyphs mean. */
    boolean isUnmapped() {
        return unmapped > 10 && unmapped * 5 > chars + unmapped;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double size = Math.max(1, first.getFontSizeInPt());
        if (words.isEmpty()) {
            top = first.getYDirAdj();
            height = size;
        } else {
            height = Math.max(height, size);
        }
        words.add(new Segment(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), text.strip()));
        chars += text.length();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (font instanceof PDType0Font && font.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(TextLine.of(top, height, words));
            words.clear();
        }
    }
}
