package org.gongkai.detect.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the digits in a text that may be one number. */
final class Numerals {

    private static final Pattern RUN = Pattern.compile("[0-9]++(?:[Xx](?![0-9A-Za-z]))?");
    private static final Pattern JOINT = Pattern.compile(" {1,2}|[-.·、]| ?- ?| {0,4}-?\n {0,4}");
    private static final int WIDEST_JOINT = 10;
    private static final int LONGEST_CHAIN = 40;
    private static final int MOST_GROUPS = 20;
    private static final String MASKS = "*×＊#●•＃";

    private final String text;
    private final List<int[]> runs = new ArrayList<>();
    private final BitSet joined = new BitSet();

    Numerals(String text) {
        this.text = text;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            runs.add(new int[] {run.start(), run.end()});
        }
        for (int i = 1; i < runs.size(); i++) {
            int gap = runs.get(i)[0] - runs.get(i - 1)[1];
            joined.set(
                    i,
                    gap <= WIDEST_JOINT
                            && JOINT.matcher(text.substring(runs.get(i - 1)[1], runs.get(i)[0]))
                                    .matches());
        }
        severLongChains();
    }

    /** A long row of figures is a row of figures, not the groups of one number. */
    private void severLongChains() {
        for (int i = joined.nextSetBit(0); i >= 0; i = joined.nextSetBit(i)) {
            int end = joined.nextClearBit(i);
            if (end - i > LONGEST_CHAIN) {
                joined.clear(i, end);
            }
            i = end;
        }
    }

    /** Numbers of so many digits, those in one piece first, then those of few groups. */
    List<Numeral> of(int least, int most) {
        List<Numeral> found = new ArrayList<>();
        for (int first = 0; first < runs.size(); first++) {
            if (opens(text, runs.get(first)[0])) {
                join(first, least, most, found);
            }
        }
        found.sort(Comparator.comparingInt((Numeral numeral) -> numeral.groups().size())
                .thenComparingInt(Numeral::start));
        return found;
    }

    private void join(int first, int least, int most, List<Numeral> found) {
        StringBuilder digits = new StringBuilder();
        List<Integer> groups = new ArrayList<>();
        boolean broken = false;
        int start = runs.get(first)[0];
        for (int i = first; i < runs.size() && groups.size() < MOST_GROUPS; i++) {
            int[] run = runs.get(i);
            if (i > first) {
                if (!joined.get(i)) {
                    return;
                }
                broken |= text.substring(runs.get(i - 1)[1], run[0]).indexOf('\n') >= 0;
            }
            digits.append(text, run[0], run[1]);
            groups.add(run[1] - run[0]);
            if (digits.length() > most) {
                return;
            }
            if (digits.length() >= least && closes(text, run[1])) {
                found.add(new Numeral(start, run[1], digits.toString().toUpperCase(), groups, broken));
            }
            if (Character.isLetter(text.charAt(run[1] - 1))) {
                return;
            }
        }
    }

    private static boolean opens(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return !isLetter(before) && MASKS.indexOf(before) < 0 && !decimals(text, start);
    }

    private static boolean decimals(String text, int start) {
        return start > 1 && ".,".indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.charAt(start - 2));
    }

    private static boolean closes(String text, int end) {
        return end == text.length() || !isLetter(text.charAt(end)) && MASKS.indexOf(text.charAt(end)) < 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
