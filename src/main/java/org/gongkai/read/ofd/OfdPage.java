package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gongkai.read.layout.Segment;
import org.gongkai.read.layout.TextLine;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;

/** Puts the text objects of an OFD page into lines; measures are millimetres. */
final class OfdPage {

    private static final double USUAL_SIZE = 4;

    private OfdPage() {}

    static List<TextLine> lines(List<TextObject> objects) {
        List<Word> words = new ArrayList<>();
        for (TextObject object : objects) {
            words(object, words);
        }
        words.sort(Comparator.comparingDouble(Word::y));
        List<TextLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : words) {
            if (!line.isEmpty() && word.y - line.get(0).y > Math.min(line.get(0).size, word.size) / 2) {
                lines.add(line(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static TextLine line(List<Word> words) {
        double height = words.stream().mapToDouble(Word::size).max().orElse(USUAL_SIZE);
        return TextLine.of(
                words.get(0).y,
                height,
                TextLine.CELL_GAP,
                words.stream()
                        .sorted(Comparator.comparingDouble(Word::left))
                        .map(word -> new Segment(word.left, word.right, word.text))
                        .toList());
    }

    private static void words(TextObject object, List<Word> words) {
        ST_Box box = object.getBoundary();
        double size = Math.max(0.5, Objects.requireNonNullElse(object.getSize(), USUAL_SIZE));
        double left = box == null ? 0 : box.getTopLeftX();
        double top = box == null ? 0 : box.getTopLeftY();
        Double[] matrix = matrix(object.getCTM());
        double x = 0;
        double y = 0;
        for (TextCode code : object.getTextCodes()) {
            x = Objects.requireNonNullElse(code.getX(), x);
            y = Objects.requireNonNullElse(code.getY(), y);
            String text = code.getContent();
            if (text != null && !text.isBlank()) {
                double from = left + matrix[0] * x + matrix[2] * y + matrix[4];
                double at = top + matrix[1] * x + matrix[3] * y + matrix[5];
                double scale = Math.max(0.01, Math.hypot(matrix[0], matrix[1]));
                words.add(new Word(from, from + scale * width(text, size), at, scale * size, text.strip()));
            }
        }
    }

    private static Double[] matrix(ST_Array given) {
        Double[] unit = {1.0, 0.0, 0.0, 1.0, 0.0, 0.0};
        return given == null || given.size() != unit.length ? unit : given.toDouble();
    }

    private static double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x250 ? size / 2 : size;
        }
        return width;
    }

    private record Word(double left, double right, double y, double size, String text) {}
}
