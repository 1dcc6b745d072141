package org.gongkai.detect.context;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.jspecify.annotations.Nullable;

/** A document as recognizers read it: one way of writing, the same offsets, and what stands around a passage. For one thread. */
public final class Reading {

    private static final int FAR = 60;
    private static final int NEAR = 30;
    private static final int ABOVE = 90;
    private static final int LONGEST_LABEL_LINE = 16;

    private final Document document;
    private final String text;
    private final String folded;
    private @Nullable CellLabels cells;
    private @Nullable Numerals numerals;

    private Reading(Document document, String text) {
        this.document = document;
        this.text = text;
        this.folded = Folding.fold(text, document);
    }

    /** Reads a document. */
    public static Reading of(Document document) {
        return new Reading(document, document.text());
    }

    /** The text with digits, blanks, dashes and punctuation in half-width forms, char for char. */
    public String folded() {
        return folded;
    }

    /** What stands there, as it is written. */
    public String text(int start, int end) {
        return text.substring(start, end);
    }

    /** The parts in reading order. */
    public List<Part> parts() {
        return document.parts();
    }

    /** Whether the text came from optical character recognition. */
    public boolean scanned() {
        return document.scanned();
    }

    /** Numbers of so many digits, those in one piece first. */
    public List<Numeral> numerals(int least, int most) {
        if (numerals == null) {
            numerals = new Numerals(folded);
        }
        return numerals.of(least, most);
    }

    /** The label a passage stands under. */
    public Labelled label(int start) {
        String before = before(start);
        return Labelled.nearest(before.substring(Math.max(0, before.length() - NEAR)));
    }

    /** What stands before in the same cell or paragraph, the label of a table first. */
    public String before(int start) {
        Part part = document.partAt(start);
        int begin = Math.max(cells().startAt(start, part.start()), start - FAR);
        String own = folded.substring(begin, start);
        String label = cells().labelAt(start);
        if (!label.isEmpty()) {
            return label + ":" + own;
        }
        return part.cell() == null && start - part.start() < 2 ? lineAbove(part) + own : own;
    }

    /** What stands above: the labels of a passage's table, or else the lines before its own. */
    public String above(int start) {
        Part part = document.partAt(start);
        if (part.cell() != null || !cells().labelAt(start).isEmpty()) {
            return cells().tableLabelsAt(start);
        }
        return folded.substring(Math.max(0, part.start() - ABOVE), part.start());
    }

    /** What stands after in the same part. */
    public String after(int end) {
        int last = document.partAt(end - 1).end();
        return folded.substring(end, Math.min(last, end + FAR));
    }

    /** The header or left neighbour of a passage's cell, empty outside of tables. */
    public String header(int start) {
        return cells().labelAt(start);
    }

    /** The part a passage begins in. */
    public Part part(int start) {
        return document.partAt(start);
    }

    /** A finding of what stands there. */
    public Finding finding(
            FindingType type, int start, int end, Whose whose, String detector, double score, String why) {
        return finding(type, "", start, end, whose, detector, score, why);
    }

    /** A mark of a finer kind. */
    public Finding mark(FindingType type, String code, int start, int end, String detector, double score, String why) {
        return finding(type, code, start, end, Whose.ORGANIZATION, detector, score, why);
    }

    private Finding finding(
            FindingType type, String code, int start, int end, Whose whose, String detector, double score, String why) {
        return new Finding(
                type,
                code,
                text.substring(start, end),
                start,
                end,
                document.partAt(start).place(),
                whose,
                detector,
                score,
                why);
    }

    private CellLabels cells() {
        if (cells == null) {
            cells = CellLabels.of(document.parts(), folded);
        }
        return cells;
    }

    private String lineAbove(Part part) {
        if (part.kind() != PartKind.PARAGRAPH || part.start() == 0 || folded.charAt(part.start() - 1) != '\n') {
            return "";
        }
        Part above = document.partAt(part.start() - 1);
        boolean label =
                above.text().length() <= LONGEST_LABEL_LINE || above.text().endsWith("：");
        int begin = Math.max(above.start(), above.end() - NEAR);
        return label ? folded.substring(begin, above.end()) + "\n" : "";
    }
}
