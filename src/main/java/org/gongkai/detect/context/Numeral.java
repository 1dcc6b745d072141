package org.gongkai.detect.context;

import java.util.BitSet;
import java.util.List;

/**
 * Digits that may be one number, perhaps written in groups.
 *
 * @param start offset of its first char
 * @param end offset after its last char
 * @param digits its digits, a final check letter {@code X} with them
 * @param groups how many digits stand together in each group
 * @param broken whether a line break runs through it
 */
public record Numeral(int start, int end, String digits, List<Integer> groups, boolean broken) {

    public Numeral {
        groups = List.copyOf(groups);
    }

    /** Whether it is written in one piece. */
    public boolean whole() {
        return groups.size() == 1;
    }

    /** Whether any of its chars is taken. */
    public boolean overlaps(BitSet taken) {
        int first = taken.nextSetBit(start);
        return first >= 0 && first < end;
    }
}
