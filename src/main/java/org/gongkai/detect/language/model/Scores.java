package org.gongkai.detect.language.model;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was there, what was found and what of it was right, by label, and prints precision, recall and F1. */
public final class Scores {

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Something of a label was there. */
    public void there(String label) {
        of(label)[0]++;
    }

    /** Something was found and said to be of a label, rightly or not. */
    public void found(String label, boolean right) {
        of(label)[1]++;
        of(label)[2] += right ? 1 : 0;
    }

    /** One text that has one label. */
    public void labelled(String gold, String said) {
        there(gold);
        found(said, gold.equals(said));
    }

    public void print(String title, PrintWriter out) {
        out.println(title);
        out.printf(Locale.ROOT, "%-18s %9s %9s %9s %7s%n", "label", "precision", "recall", "F1", "n");
        int[] all = new int[3];
        counts.forEach((label, count) -> {
            print(label, count, out);
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        print("all", all, out);
        out.println();
        out.flush();
    }

    private static void print(String label, int[] count, PrintWriter out) {
        double precision = share(count[2], count[1]);
        double recall = share(count[2], count[0]);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.printf(Locale.ROOT, "%-18s %9.3f %9.3f %9.3f %7d%n", label, precision, recall, f1, count[0]);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private int[] of(String label) {
        return counts.computeIfAbsent(label, key -> new int[3]);
    }
}
