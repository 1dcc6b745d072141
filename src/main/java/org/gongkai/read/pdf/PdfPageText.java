package org.gongkai.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.read.layout.RuledTable;
import org.gongkai.read.layout.Rulings;
import org.gongkai.read.layout.Segment;
import org.gongkai.read.layout.TextLine;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one page at a time, with their places on it. */
final class PdfPageText extends PDFTextStripper {

    private final PdfRulings drawn = new PdfRulings(this);
    private final List<TextLine> lines = new ArrayList<>();
    private final Map<Rulings.Box, List<RuledTable.Word>> cells = new LinkedHashMap<>();
    private final List<Segment> words = new ArrayList<>();
    private double top;
    private double height;
    private int chars;
    private int unmapped;
    private @Nullable Rulings rulings;

    PdfPageText() {
        setSortByPosition(true);
    }

    /** The lines of a page, from top to bottom. */
    List<TextLine> lines(PDDocument document, int page) throws IOException {
        lines.clear();
        cells.clear();
        drawn.clear();
        words.clear();
        chars = 0;
        unmapped = 0;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    /** The tables of the page whose lines were taken last. */
    List<RuledTable> tables() {
        return RuledTable.of(cells);
    }

    @Override
    protected void writePage() throws IOException {
        PDRectangle box = getCurrentPage().getCropBox();
        Rulings found = drawn.rulings(box.getWidth(), box.getHeight());
        rulings = found.areTable() ? found : null;
        super.writePage();
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
        chars += text.length();
        if (rulings == null) {
            word(text, positions.get(0), positions.get(positions.size() - 1));
            return;
        }
        int start = 0;
        Rulings.Box cell = cell(positions.get(0));
        for (int i = 1; i <= positions.size(); i++) {
            Rulings.Box next = i < positions.size() ? cell(positions.get(i)) : null;
            if (i == positions.size() || !Objects.equals(cell, next)) {
                piece(cell, positions.subList(start, i));
                start = i;
                cell = next;
            }
        }
    }

    private Rulings.@Nullable Box cell(TextPosition glyph) {
        double middle = glyph.getYDirAdj() - 0.3 * glyph.getFontSizeInPt();
        return Objects.requireNonNull(rulings).cell(glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2, middle);
    }

    private void piece(Rulings.@Nullable Box cell, List<TextPosition> positions) {
        String text = positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        TextPosition first = positions.get(0);
        if (cell == null) {
            word(text, first, positions.get(positions.size() - 1));
        } else if (!text.isBlank()) {
            cells.computeIfAbsent(cell, key -> new ArrayList<>())
                    .add(new RuledTable.Word(
                            first.getXDirAdj(), first.getYDirAdj(), first.getFontSizeInPt(), text.strip()));
        }
    }

    private void word(String text, TextPosition first, TextPosition last) {
        if (text.isBlank()) {
            return;
        }
        double size = Math.max(1, first.getFontSizeInPt());
        if (words.isEmpty()) {
            top = first.getYDirAdj();
            height = size;
        } else {
            height = Math.max(height, size);
        }
        words.add(new Segment(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), text.strip()));
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
            lines.add(TextLine.of(top, height, TextLine.CELL_GAP, words));
            words.clear();
        }
    }
}
