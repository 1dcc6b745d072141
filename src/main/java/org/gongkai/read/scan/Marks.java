package org.gongkai.read.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the marks of connected ink in a picture. */
final class Marks {

    private static final int SPECK = 9;

    private final Ink ink;
    private int[] runs = new int[1 << 16];
    private int[] parents = new int[1 << 14];
    private int count;

    private Marks(Ink ink) {
        this.ink = ink;
    }

    /** The marks that are larger than specks of dust, in no order. */
    static List<Strip> of(Ink ink) {
        Marks marks = new Marks(ink);
        int above = 0;
        for (int y = 0; y < ink.height(); y++) {
            int begin = marks.count;
            marks.row(y);
            marks.connect(above, begin);
            above = begin;
        }
        return marks.boxes();
    }

    /** Notes the runs of a row, three numbers each: start, end, row. */
    private void row(int y) {
        int x = 0;
        while (x < ink.width()) {
            if (!ink.isDark(x, y)) {
                x++;
                continue;
            }
            int start = x;
            while (x < ink.width() && ink.isDark(x, y)) {
                x++;
            }
            if (count * 3 + 3 > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            if (count == parents.length) {
                parents = Arrays.copyOf(parents, parents.length * 2);
            }
            runs[count * 3] = start;
            runs[count * 3 + 1] = x;
            runs[count * 3 + 2] = y;
            parents[count] = count;
            count++;
        }
    }

    private void connect(int above, int begin) {
        int upper = above;
        for (int i = begin; i < count; i++) {
            while (upper < begin && runs[upper * 3 + 1] < runs[i * 3]) {
                upper++;
            }
            for (int j = upper; j < begin && runs[j * 3] <= runs[i * 3 + 1]; j++) {
                parents[root(i)] = root(j);
            }
        }
    }

    private int root(int run) {
        int root = run;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Strip> boxes() {
        Strip[] boxes = new Strip[count];
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            int root = root(i);
            Strip run = new Strip(runs[i * 3], runs[i * 3 + 2], runs[i * 3 + 1], runs[i * 3 + 2] + 1, null);
            boxes[root] = boxes[root] == null ? run : boxes[root].with(run);
            sizes[root] += run.width();
        }
        List<Strip> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (boxes[i] != null && sizes[i] > SPECK) {
                marks.add(boxes[i]);
            }
        }
        return marks;
    }
}
