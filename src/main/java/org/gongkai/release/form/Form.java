package org.gongkai.release.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A form: a heading over a table of labelled fields.
 *
 * @param heading in large letters
 * @param above a line between heading and table, its parts spread over the width
 * @param rows of the table
 * @param below notes under the table
 */
record Form(String heading, List<String> above, List<Row> rows, List<String> below) {

    /** Columns of the grid on which fields are laid. */
    static final int GRID = 12;

    /** Columns that a label takes. */
    static final int LABEL = 2;

    Form {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        below = List.copyOf(below);
    }

    /**
     * Fields side by side.
     *
     * @param height least height in points
     * @param fields that share the width equally
     */
    record Row(int height, List<Field> fields) {

        Row {
            fields = List.copyOf(fields);
            if (GRID % fields.size() != 0) {
                throw new IllegalArgumentException(fields.size() + " fields do not share " + GRID + " columns");
            }
        }

        /** Columns that each field takes, its label included. */
        int span() {
            return GRID / fields.size();
        }
    }

    /**
     * A labelled field.
     *
     * @param label what it is
     * @param paragraphs what stands in it; empty to be filled in by hand
     */
    record Field(String label, List<Paragraph> paragraphs) {

        Field {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph of a field.
     *
     * @param text of it
     * @param signature whether it is a signature, which stands at the right
     */
    record Paragraph(String text, boolean signature) {}

    /** Gathers the rows of a form. */
    static final class Rows {
        private static final int LINE = 28;
        private final List<Row> rows = new ArrayList<>();

        /** A row of short fields: label, text, label, text. */
        Rows line(String... labelsAndTexts) {
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i < labelsAndTexts.length; i += 2) {
                fields.add(field(labelsAndTexts[i], labelsAndTexts[i + 1]));
            }
            rows.add(new Row(LINE, fields));
            return this;
        }

        /** A row of one tall field. */
        Rows block(int height, String label, List<Paragraph> paragraphs) {
            rows.add(new Row(height, List.of(new Field(label, paragraphs))));
            return this;
        }

        /** A row of one tall field that holds a text. */
        Rows block(int height, String label, String text) {
            rows.add(new Row(height, List.of(field(label, text))));
            return this;
        }

        List<Row> rows() {
            return rows;
        }

        private static Field field(String label, String text) {
            List<Paragraph> paragraphs = text.isBlank()
                    ? List.of()
                    : text.lines().map(line -> new Paragraph(line, false)).toList();
            return new Field(label, paragraphs);
        }
    }
}
