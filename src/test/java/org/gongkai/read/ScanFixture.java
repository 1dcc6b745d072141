package org.gongkai.read;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws pages as a scanner at 300 dpi would give them. */
final class ScanFixture {

    private static final int WIDTH = 2480;
    private static final int HEIGHT = 1400;
    private static final int LEFT = 250;
    private static final int TOP = 300;
    private static final int LINE = 62;
    private static final int PADDING = 24;
    private static final Font FONT = new Font("Noto Sans CJK SC", Font.PLAIN, 46);

    private final int[] widths;
    private final BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);

    /** @param widths of the columns in pixels */
    ScanFixture(int... widths) {
        this.widths = widths;
    }

    /**
     * Draws a table; line breaks in cells wrap them.
     *
     * @param line of the borders; null draws none
     */
    BufferedImage draw(String title, Color line, double degrees, String[]... rows) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        graphics.setFont(FONT);
        graphics.setStroke(new BasicStroke(3));
        text(graphics, title, LEFT, TOP - 120);
        int y = TOP;
        for (String[] row : rows) {
            y += row(graphics, row, y, line);
        }
        graphics.dispose();
        return page;
    }

    private int row(Graphics2D graphics, String[] cells, int top, Color line) {
        int lines = 1;
        for (String cell : cells) {
            lines = Math.max(lines, cell.split("\n").length);
        }
        int height = lines * LINE + (line == null ? 0 : PADDING);
        int x = LEFT;
        for (int i = 0; i < cells.length; i++) {
            text(graphics, cells[i], x + PADDING, top + (line == null ? 0 : PADDING / 2));
            if (line != null) {
                graphics.setColor(line);
                graphics.drawRect(x, top, widths[i], height);
            }
            x += widths[i];
        }
        return height;
    }

    private static void text(Graphics2D graphics, String text, int x, int top) {
        graphics.setColor(Color.BLACK);
        int y = top + 46;
        for (String line : text.split("\n")) {
            graphics.drawString(line, x, y);
            y += LINE;
        }
    }

    /** Makes the paper gray and grainy, with dust on it. */
    static BufferedImage dirty(BufferedImage page) {
        Random random = new Random(7);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int gray = 25 + page.getRaster().getSample(x, y, 0) * 200 / 255;
                int dust = random.nextInt(4_000) == 0 ? 100 : 0;
                int grain = (int) (random.nextGaussian() * 8);
                page.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, gray + grain - dust)));
            }
        }
        return page;
    }
}
