package org.gongkai.read.layout;

import java.util.List;

/** What the lines of a page tell of its margins and type. */
final class PageMeasure {

    private final double left;
    private final double right;
    private final double height;
    private final boolean indents;

    PageMeasure(List<TextLine> lines) {
        List<TextLine> text = lines.stream().filter(line -> !line.isRow()).toList();
        List<TextLine> used = text.isEmpty() ? lines : text;
        this.height = used.stream()
                .mapToDouble(TextLine::height)
                .sorted()
                .skip(used.size() / 2)
                .findFirst()
                .orElse(1);
        this.right = used.stream().mapToDouble(TextLine::right).max().orElse(0);
        this.left = margin(used, height);
        this.indents = used.stream().filter(this::isIndented).count() * 10 >= used.size();
    }

    /** The leftmost place where two lines begin, or one if no two do. */
    private static double margin(List<TextLine> lines, double height) {
        double[] starts = lines.stream().mapToDouble(TextLine::left).sorted().toArray();
        for (int i = 0; i + 1 < starts.length; i++) {
            if (starts[i + 1] - starts[i] < height / 2) {
                return starts[i];
            }
        }
        return starts.length == 0 ? 0 : starts[0];
    }

    private boolean isIndented(TextLine line) {
        double indent = line.left() - left;
        return indent > 1.2 * height && indent < 2.8 * height;
    }

    /** Whether a line goes on where the line above it ended. */
    boolean continues(TextLine above, TextLine line) {
        if (above.isRow() || line.isRow() || line.segments().get(0).text().startsWith("\u3000")) {
            return false;
        }
        boolean near = line.top() - above.top() < 2.6 * Math.max(height, above.height());
        boolean same = Math.abs(line.height() - above.height()) < 0.2 * height;
        return near && same && (continuesBody(above, line) || continuesTitle(above, line));
    }

    /** Whether a line at the head of a page goes on where the page before ended. */
    boolean continuesBody(TextLine above, TextLine line) {
        boolean atMargin = Math.abs(line.left() - left) < 0.8 * height;
        double short0 = right - above.right();
        double enough = indents ? 0.4 * (right - left) : 2.2 * height;
        return atMargin && short0 < enough && line.left() < above.left() + 0.8 * height;
    }

    private boolean continuesTitle(TextLine above, TextLine line) {
        double middle = (left + right) / 2;
        return line.height() > 1.15 * height && isCentred(above, middle) && isCentred(line, middle);
    }

    private boolean isCentred(TextLine line, double middle) {
        return Math.abs((line.left() + line.right()) / 2 - middle) < 2 * height;
    }

    /** Whether two lines stand so close that the lower may be the wrapped cells of the upper. */
    boolean wraps(TextLine above, TextLine line) {
        return line.top() - above.top() < 2.1 * Math.max(above.height(), line.height());
    }

    /** Whether a line holds only the end of a cell in the first column, which the line above it filled. */
    boolean wrapsFirst(TextLine above, TextLine line, double second) {
        double end = above.segments().get(0).right();
        boolean full = end + line.height() > second - 2.5 * line.height();
        return above.isRow() && full && Math.abs(line.left() - above.left()) < line.height() && line.right() < second;
    }

    /** Whether two lines stand near enough for one table. */
    boolean near(TextLine above, TextLine line) {
        return line.top() - above.top() < 4.5 * height;
    }
}
