package org.gongkai.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.read.layout.RuledTable;
import org.gongkai.read.layout.Rulings;
import org.gongkai.read.layout.Segment;
import org.gongkai.read.layout.TextLine;

/**
 * What was recognized on a page.
 *
 * @param lines that stand in no drawn table, from top to bottom
 * @param tables that are drawn, from top to bottom
 * @param confidence mean over all characters, 0 to 100
 * @param chars recognized
 */
public record ScannedPage(List<TextLine> lines, List<RuledTable> tables, double confidence, int chars) {

    private static final double TRUSTED = 65;
    private static final int FEW = 8;

    /** In character heights; punctuation leaves narrower gaps. */
    private static final double CELL_GAP = 1.0;

    /** In character heights: digits stand higher than Chinese in a row that begins at one top. */
    private static final double SAME_ROW = 0.7;

    public ScannedPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /** Whether the text is good enough to be judged by. */
    public boolean isTrusted() {
        return confidence >= TRUSTED;
    }

    /** Whether the picture shows hardly any text, as photographs and stamps do. */
    public boolean isEmpty() {
        return chars < FEW;
    }

    /**
     * Puts a page together.
     *
     * @param words of the page as a whole, in its lines
     * @param strips that were read each by itself
     * @param height of characters
     */
    static ScannedPage of(List<RecognizedWord> words, List<StripText> strips, double height) {
        Map<Rulings.Box, List<RuledTable.Word>> cells = new LinkedHashMap<>();
        Map<String, List<RecognizedWord>> byLine = new LinkedHashMap<>();
        List<TextLine> lines = new ArrayList<>();
        double confidence = 0;
        int chars = 0;
        for (RecognizedWord word : words) {
            byLine.computeIfAbsent(word.line(), key -> new ArrayList<>()).add(word);
            confidence += word.confidence() * word.text().length();
            chars += word.text().length();
        }
        byLine.values().forEach(line -> lines.add(line(line)));
        for (StripText text : strips) {
            Strip strip = text.strip();
            double top = (strip.top() + strip.bottom() - height) / 2;
            if (strip.cell() == null) {
                lines.add(new TextLine(top, height, List.of(new Segment(strip.left(), strip.right(), text.text()))));
            } else {
                cells.computeIfAbsent(strip.cell(), key -> new ArrayList<>())
                        .add(new RuledTable.Word(strip.left(), top, height, text.text()));
            }
            confidence += text.confidence() * text.text().length();
            chars += text.text().length();
        }
        return new ScannedPage(rows(lines), RuledTable.of(cells), chars == 0 ? 0 : confidence / chars, chars);
    }

    /** Takes off what the program makes of a cell's edges: quotation marks that have no counterpart. */
    private static String unframed(String text) {
        boolean quoted = text.indexOf('“') >= 0 && text.indexOf('”') > 0;
        return quoted ? text : text.replaceAll("^[“”‘’\"'|]+(?=.)|(?<=.)[|”“]+$", "");
    }

    /** Makes a line of its words. */
    static TextLine line(List<RecognizedWord> words) {
        double[] heights =
                words.stream().mapToDouble(RecognizedWord::height).sorted().toArray();
        return TextLine.of(
                words.stream().mapToDouble(RecognizedWord::top).min().orElse(0),
                heights[heights.length / 2],
                CELL_GAP,
                words.stream()
                        .sorted(Comparator.comparingDouble(RecognizedWord::left))
                        .map(word -> new Segment(word.left(), word.left() + word.width(), unframed(word.text())))
                        .toList());
    }

    /** Puts lines side by side into one row: the program takes the columns of a table for blocks of their own. */
    private static List<TextLine> rows(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(TextLine::top));
        List<TextLine> rows = new ArrayList<>();
        for (TextLine line : sorted) {
            TextLine last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && line.top() - last.top() < SAME_ROW * last.height() && !overlap(last, line)) {
                List<Segment> segments = new ArrayList<>(last.segments());
                segments.addAll(line.segments());
                segments.sort(Comparator.comparingDouble(Segment::left));
                rows.set(rows.size() - 1, new TextLine(last.top(), Math.max(last.height(), line.height()), segments));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean overlap(TextLine one, TextLine other) {
        return one.segments().stream()
                .anyMatch(a -> other.segments().stream().anyMatch(b -> a.left() < b.right() && b.left() < a.right()));
    }
}
