package org.gongkai.read.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The dark marks of a picture: pixels clearly darker than the paper around them, however gray that is. */
final class Ink {

    private static final int REACH = 24;
    private static final double DARKER = 0.85;
    private static final int LEAST_CONTRAST = 25;

    private final byte[] gray;
    private final boolean[] dark;
    private final int width;
    private final int height;

    /** Looks at a picture of 8-bit gray, from which {@link #erase} also takes what it erases. */
    Ink(BufferedImage picture) {
        this.gray = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.dark = new boolean[width * height];
        int[] columns = new int[width];
        for (int y = -REACH; y < height; y++) {
            add(columns, y + REACH, 1);
            add(columns, y - REACH - 1, -1);
            if (y >= 0) {
                threshold(y, columns, Math.min(height, y + REACH + 1) - Math.max(0, y - REACH));
            }
        }
    }

    private void add(int[] columns, int y, int sign) {
        if (y < 0 || y >= height) {
            return;
        }
        for (int x = 0; x < width; x++) {
            columns[x] += sign * (gray[y * width + x] & 0xff);
        }
    }

    private void threshold(int y, int[] columns, int rows) {
        long sum = 0;
        for (int x = -REACH; x < width; x++) {
            sum += x + REACH < width ? columns[x + REACH] : 0;
            sum -= x - REACH > 0 ? columns[x - REACH - 1] : 0;
            if (x >= 0) {
                int across = Math.min(width, x + REACH + 1) - Math.max(0, x - REACH);
                double paper = (double) sum / across / rows;
                int value = gray[y * width + x] & 0xff;
                dark[y * width + x] = value < paper * DARKER && value < paper - LEAST_CONTRAST;
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
    }

    /** Makes a rectangle white, in the picture too. */
    void erase(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                dark[y * width + x] = false;
                gray[y * width + x] = (byte) 0xff;
            }
        }
    }
}
