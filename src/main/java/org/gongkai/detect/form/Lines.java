package org.gongkai.detect.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Cell;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;

/** The lines of a document, those of the body apart from margins, comments and what is hidden. */
public final class Lines {

    private final List<Line> all = new ArrayList<>();
    private final List<Line> body = new ArrayList<>();
    private final Reading reading;

    private Lines(Reading reading) {
        this.reading = reading;
    }

    /** The lines of the document itself, or of its first attachment when it has no text of its own. */
    public static Lines of(Reading reading) {
        Lines lines = new Lines(reading);
        List<Part> parts = reading.parts();
        String attachment = parts.isEmpty()
                        || parts.stream().anyMatch(part -> part.attachment().isEmpty())
                ? ""
                : parts.get(0).attachment();
        List<Part> own = parts.stream()
                .filter(part -> part.attachment().equals(attachment))
                .toList();
        for (int i = 0; i < own.size(); ) {
            i = lines.add(own, i);
        }
        return lines;
    }

    /** Those of the body, in order. */
    public List<Line> body() {
        return body;
    }

    /** All, in order. */
    public List<Line> all() {
        return all;
    }

    /** The reading they are taken from. */
    public Reading reading() {
        return reading;
    }

    private int add(List<Part> parts, int first) {
        Part part = parts.get(first);
        Cell cell = part.cell();
        if (cell == null) {
            addText(part);
            return first + 1;
        }
        int next = first + 1;
        while (next < parts.size() && sameRow(cell, parts.get(next).cell())) {
            next++;
        }
        addLine(part.start(), parts.get(next - 1).end(), part.kind(), next - first);
        return next;
    }

    private void addText(Part part) {
        String text = part.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                addLine(part.start() + start, part.start() + i, part.kind(), 0);
                start = i + 1;
            }
        }
    }

    private void addLine(int start, int end, PartKind kind, int cells) {
        String folded = reading.folded().substring(start, end);
        String text = folded.strip();
        if (text.isEmpty()) {
            return;
        }
        int begin = start + folded.indexOf(text);
        Line line = new Line(text, begin, begin + text.length(), kind, cells, body.size());
        all.add(line);
        if (kind.visible() && !line.inMargin() && kind != PartKind.FOOTNOTE) {
            body.add(line);
        }
    }

    private static boolean sameRow(Cell cell, Cell next) {
        return next != null && next.table() == cell.table() && next.row() == cell.row();
    }
}
