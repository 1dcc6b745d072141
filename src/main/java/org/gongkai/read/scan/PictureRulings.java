package org.gongkai.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.gongkai.read.layout.Rulings;

/** Finds the straight lines of tables in a picture. */
final class PictureRulings {

    private static final int DARK = 140;
    private static final double TOLERANCE = 6;

    private final byte[] pixels;
    private final int width;
    private final int height;

    PictureRulings(BufferedImage gray) {
        this.pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        this.width = gray.getWidth();
        this.height = gray.getHeight();
    }

    /** The lines: longer than any stroke of a character at the size of body text. */
    Rulings find() {
        Rulings rulings = new Rulings(TOLERANCE, width, height);
        int longest = Math.max(60, width / 14);
        for (int y = 0; y < height; y++) {
            int start = -1;
            for (int x = 0; x <= width; x++) {
                boolean dark = x < width && isDark(x, y);
                if (dark && start < 0) {
                    start = x;
                } else if (!dark && start >= 0) {
                    if (x - start >= longest) {
                        rulings.horizontal(y, start, x);
                    }
                    start = -1;
                }
            }
        }
        int tall = Math.max(50, height / 50);
        for (int x = 0; x < width; x++) {
            int start = -1;
            for (int y = 0; y <= height; y++) {
                boolean dark = y < height && isDark(x, y);
                if (dark && start < 0) {
                    start = y;
                } else if (!dark && start >= 0) {
                    if (y - start >= tall) {
                        rulings.vertical(x, start, y);
                    }
                    start = -1;
                }
            }
        }
        rulings.snap();
        return rulings;
    }

    private boolean isDark(int x, int y) {
        return (pixels[y * width + x] & 0xff) < DARK;
    }
}
