package org.gongkai.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table whose cells are drawn on the page. */
public final class RuledTable {

    private final Map<Rulings.Box, List<Word>> cells;

    private RuledTable(Map<Rulings.Box, List<Word>> cells) {
        this.cells = cells;
    }

    /** Sorts the words in cells into tables, from top to bottom; a box that stands alone is a table of one cell. */
    public static List<RuledTable> of(Map<Rulings.Box, List<Word>> cells) {
        List<Rulings.Box> boxes = new ArrayList<>(cells.keySet());
        boxes.sort(Comparator.comparingDouble(Rulings.Box::top));
        List<RuledTable> tables = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Rulings.Box box : boxes) {
            if (box.top() > bottom + (box.bottom() - box.top()) * 0.6) {
                tables.add(new RuledTable(new LinkedHashMap<>()));
            }
            tables.get(tables.size() - 1).cells.put(box, cells.get(box));
            bottom = Math.max(bottom, box.bottom());
        }
        return tables;
    }

    double top() {
        return cells.keySet().iterator().next().top();
    }

    /** The texts of each row by column, both in order; columns count from 1. */
    List<Map<Integer, String>> rows() {
        List<Double> lefts = cells.keySet().stream()
                .map(Rulings.Box::left)
                .distinct()
                .sorted()
                .toList();
        TreeMap<Double, Map<Integer, String>> rows = new TreeMap<>();
        cells.forEach((box, words) -> rows.computeIfAbsent(box.top(), top -> new TreeMap<>())
                .merge(lefts.indexOf(box.left()) + 1, text(words), (upper, lower) -> upper + "\n" + lower));
        return List.copyOf(rows.values());
    }

    private static String text(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort((a, b) -> Math.abs(a.top - b.top) < Math.min(a.height, b.height) / 2
                ? Double.compare(a.left, b.left)
                : Double.compare(a.top, b.top));
        StringBuilder text = new StringBuilder();
        double top = Double.NaN;
        for (Word word : sorted) {
            boolean same = Math.abs(word.top - top) < word.height / 2;
            text.append(same ? Joint.gap(text, word.text) : Joint.of(text, word.text));
            text.append(word.text);
            top = word.top;
        }
        return text.toString();
    }

    /** A word in a cell. */
    public record Word(double left, double top, double height, String text) {}
}
