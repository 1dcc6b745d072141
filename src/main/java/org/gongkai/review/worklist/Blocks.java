package org.gongkai.review.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A stretch of cases by number, as blocks of one size. Looking through stretch after stretch from the newest case, each
 * wider than the one before, finds a page of a common word in the first and wastes little on a rare one.
 *
 * @param size which size: 0 for 256 cases, each further one four times as wide
 * @param first the lowest block
 * @param last the highest block
 */
record Blocks(int size, long first, long last) {

    private static final int LARGEST = 4;
    private static final int SMALLEST_BITS = 8;

    /** The stretches below a number, the newest first. */
    static List<Blocks> below(long end) {
        List<Blocks> stretches = new ArrayList<>();
        long highest = end - 1;
        for (int size = 0; highest >= 0; size = Math.min(LARGEST, size + 1)) {
            int bits = SMALLEST_BITS + 2 * size;
            long last = highest >> bits;
            // down to where a block of the next size begins, but never as little as one block, which may have few cases
            long first = (last >> 2) << 2;
            if (first == last && first > 0) {
                first -= 4;
            }
            stretches.add(new Blocks(size, first, last));
            highest = (first << bits) - 1;
        }
        return stretches;
    }

    /** Above the highest number in it. */
    long end() {
        return (last + 1) << (SMALLEST_BITS + 2 * size);
    }

    /** The words that the index has for its blocks. */
    List<String> words() {
        return LongStream.rangeClosed(first, last)
                .mapToObj(block -> size + ":" + block)
                .toList();
    }
}
