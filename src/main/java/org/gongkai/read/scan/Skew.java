package org.gongkai.read.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Turns a page that was laid askew on the scanner: its lines lie straight when their rows part most sharply. */
final class Skew {

    private static final int STEP_X = 6;
    private static final int STEP_Y = 2;
    private static final double MOST_DEGREES = 4;
    private static final double LEAST_DEGREES = 0.08;

    private final int[] xs;
    private final int[] ys;
    private final int offset;
    private int count;

    private Skew(Ink ink) {
        int most = (ink.width() / STEP_X + 1) * (ink.height() / STEP_Y + 1);
        this.xs = new int[most];
        this.ys = new int[most];
        this.offset = ink.width() / STEP_Y / 8;
        for (int y = 0; y < ink.height(); y += STEP_Y) {
            for (int x = 0; x < ink.width(); x += STEP_X) {
                if (ink.isDark(x, y)) {
                    xs[count] = x / STEP_Y;
                    ys[count++] = y / STEP_Y;
                }
            }
        }
    }

    /** The picture itself if it lies straight, else a turned copy. */
    static BufferedImage straighten(BufferedImage gray) {
        double degrees = new Skew(new Ink(gray)).degrees(gray.getHeight());
        return Math.abs(degrees) < LEAST_DEGREES ? gray : turned(gray, degrees);
    }

    /** By how much the lines fall towards the right. */
    private double degrees(int height) {
        double best = best(0, MOST_DEGREES, 0.2, height);
        best = best(best, 0.2, 0.04, height);
        return Math.abs(best) > MOST_DEGREES - 0.2 ? 0 : best;
    }

    private double best(double around, double reach, double step, int height) {
        double best = around;
        double sharpest = sharpness(around, height);
        for (int i = -(int) Math.round(reach / step); i <= reach / step + 0.5; i++) {
            double sharpness = sharpness(around + i * step, height);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = around + i * step;
            }
        }
        return best;
    }

    private double sharpness(double degrees, int height) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] rows = new int[height / STEP_Y + 2 * offset + 2];
        for (int i = 0; i < count; i++) {
            int row = (int) Math.round(ys[i] - xs[i] * slope) + offset;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }

    private static BufferedImage turned(BufferedImage gray, double degrees) {
        BufferedImage turned = new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.rotate(Math.toRadians(-degrees), gray.getWidth() / 2.0, gray.getHeight() / 2.0);
        graphics.drawImage(gray, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
