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

    private static final int WORD = 5;
    private static final double TRUSTED = 65;
    private static final int FEW = 8;

    /** In character heights; punctuation leaves narrower gaps. */
    private static final double CELL_GAP = 1.0;

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
     * Reads the table of words that the program prints.
     *
     * @param rulings lines found in the picture
     */
    static ScannedPage parse(String table, Rulings rulings) {
        Map<Rulings.Box, List<RuledTable.Word>> cells = new LinkedHashMap<>();
        Map<String, List<Word>> byLine = new LinkedHashMap<>();
        double confidence = 0;
        int chars = 0;
        for (String row : table.split("\n")) {
            String[] fields = row.split("\t", 12);
            if (fields.length == 12 && fields[0].equals(String.valueOf(WORD)) && !fields[11].isBlank()) {
                Word word = Word.of(fields);
                Rulings.Box cell = rulings.areTable() ? rulings.cell(word.middle(), word.top + word.height / 2) : null;
                if (cell == null) {
                    byLine.computeIfAbsent(fields[2] + "," + fields[3] + "," + fields[4], key -> new ArrayList<>())
                            .add(word);
                } else {
                    cells.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(new RuledTable.Word(word.left, word.top, word.height, unframed(word.text)));
                }
                confidence += word.confidence * word.text.length();
                chars += word.text.length();
            }
        }
        List<TextLine> lines = new ArrayList<>();
        byLine.values().forEach(words -> lines.add(line(words)));
        return new ScannedPage(rows(lines), RuledTable.of(cells), chars == 0 ? 0 : confidence / chars, chars);
    }

    /** Takes off what the program makes of a cell's edges: quotation marks that have no counterpart. */
    private static String unframed(String text) {
        boolean quoted = text.indexOf('“') >= 0 && text.indexOf('”') > 0;
        return quoted ? text : text.replaceAll("^[“”‘’\"'|]+(?=.)|(?<=.)[|”“]+$", "");
    }

    private static TextLine line(List<Word> words) {
        words.sort(Comparator.comparingDouble(word -> word.left));
        double[] heights =
                words.stream().mapToDouble(word -> word.height).sorted().toArray();
        double height = heights[heights.length / 2];
        double top = words.stream().mapToDouble(word -> word.top).min().orElse(0);
        return TextLine.of(
                top,
                height,
                CELL_GAP,
                words.stream()
                        .map(word -> new Segment(word.left, word.left + word.width, unframed(word.text)))
                        .toList());
    }

    /** Puts lines side by side into one row: the program takes the columns of a table for blocks of their own. */
    private static List<TextLine> rows(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(TextLine::top));
        List<TextLine> rows = new ArrayList<>();
        for (TextLine line : sorted) {
            TextLine last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && line.top() - last.top() < last.height() / 2 && !overlap(last, line)) {
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

    private record Word(double left, double top, double width, double height, double confidence, String text) {
        private double middle() {
            return left + width / 2;
        }

        private static Word of(String[] fields) {
            return new Word(
                    Double.parseDouble(fields[6]),
                    Double.parseDouble(fields[7]),
                    Double.parseDouble(fields[8]),
                    Double.parseDouble(fields[9]),
                    Double.parseDouble(fields[10]),
                    fields[11].strip());
        }
    }
}
