package org.gongkai.release.packet;

import java.io.IOException;
import java.util.List;
import org.gongkai.release.form.Canvas;

/** Sets the paragraphs of a packet, page after page. */
final class PacketPrint {

    private static final float SIZE = 10;
    private static final float LEADING = 15;
    private static final float HEAD_ROOM = 60;

    private final Canvas canvas;

    PacketPrint(Canvas canvas) {
        this.canvas = canvas;
    }

    void heading(String text) throws IOException {
        canvas.centred(text, 20, true);
        canvas.down(16);
    }

    void part(PacketText.Part part) throws IOException {
        if (!part.title().isEmpty()) {
            title(part.title());
        }
        for (PacketText.Line line : part.lines()) {
            paragraph(line);
        }
    }

    private void title(String text) throws IOException {
        if (canvas.left() < HEAD_ROOM) {
            canvas.newPage();
        }
        canvas.down(LEADING + 8);
        canvas.text(text, 0, canvas.y(), 13, true);
        canvas.down(6);
    }

    private void paragraph(PacketText.Line line) throws IOException {
        float indent = line.depth() * 2 * SIZE;
        List<String> pieces = canvas.wrapped(line.text(), canvas.width() - indent, SIZE);
        for (String piece : pieces) {
            if (canvas.left() < LEADING) {
                canvas.newPage();
            }
            canvas.down(LEADING);
            canvas.text(piece, indent, canvas.y(), SIZE, false);
        }
    }
}
