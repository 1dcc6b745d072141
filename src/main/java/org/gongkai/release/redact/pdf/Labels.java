package org.gongkai.release.redact.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.release.redact.passage.Passage;

/** Writes the grounds of blackouts: in white on the black where there is room, else in a note at the foot of the page. */
final class Labels {

    private static final float SMALLEST = 4;
    private static final float LARGEST = 8;
    private static final float NOTE = 7;
    private static final float MARGIN = 14;

    private final PDDocument document;
    private final PDFont font;

    Labels(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    void write(PDPage page, List<Blackout> blackouts) throws IOException {
        if (blackouts.isEmpty()) {
            return;
        }
        Set<String> unlabelled = new TreeSet<>();
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (Blackout blackout : blackouts) {
                if (!label(content, blackout)) {
                    unlabelled.add(Passage.label(blackout.ground()));
                }
            }
            if (!unlabelled.isEmpty()) {
                note(content, page.getCropBox(), unlabelled);
            }
        }
    }

    private boolean label(PDPageContentStream content, Blackout blackout) throws IOException {
        Rectangle2D area = blackout.area();
        boolean upright = blackout.angle() % 2 == 0;
        double length = upright ? area.getWidth() : area.getHeight();
        double height = upright ? area.getHeight() : area.getWidth();
        String text = "【" + Passage.label(blackout.ground()) + "】";
        float width = font.getStringWidth(text) / 1000;
        float size = (float) Math.min(Math.min(length / width, height * 0.7), LARGEST);
        if (size < SMALLEST) {
            return false;
        }
        Matrix place = new Matrix(1, 0, 0, 1, (float) area.getCenterX(), (float) area.getCenterY());
        place.rotate(blackout.angle() * Math.PI / 2);
        place.translate(-width * size / 2, -0.35f * size);
        text(content, place, size, Color.WHITE, text);
        return true;
    }

    private void note(PDPageContentStream content, PDRectangle box, Set<String> labels) throws IOException {
        String text = "注：本页黑色遮盖处依法不予公开（" + String.join("、", labels) + "）。";
        Matrix place = Matrix.getTranslateInstance(box.getLowerLeftX() + 3 * MARGIN, box.getLowerLeftY() + MARGIN);
        text(content, place, NOTE, Color.BLACK, text);
    }

    private void text(PDPageContentStream content, Matrix place, float size, Color color, String text)
            throws IOException {
        content.beginText();
        content.setNonStrokingColor(Objects.requireNonNull(color));
        content.setFont(font, size);
        content.setTextMatrix(place);
        content.showText(text);
        content.endText();
    }
}
