package org.gongkai.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTests {

    @Test
    void stretchesCoverEveryNumberOnceFromTheNewestDown() {
        for (long end : List.of(1L, 2L, 255L, 256L, 257L, 1_024L, 1_025L, 1_281L, 100_001L, 3_000_000L)) {
            long covered = end;
            for (Blocks blocks : Blocks.below(end)) {
                assertThat(blocks.end()).isGreaterThanOrEqualTo(covered);
                assertThat(blocks.first() << bits(blocks)).isLessThan(covered);
                covered = blocks.first() << bits(blocks);
            }
            assertThat(covered).isZero();
        }
    }

    @Test
    void theFirstStretchIsNeitherTinyNorLong() {
        for (long end = 1_000; end < 30_000; end += 7) {
            Blocks newest = Blocks.below(end).get(0);
            assertThat(end - (newest.first() << bits(newest))).isBetween(256L, 5 * 256L);
        }
    }

    @Test
    void thereIsNothingBelowNothing() {
        assertThat(Blocks.below(0)).isEmpty();
    }

    private static int bits(Blocks blocks) {
        return 8 + 2 * blocks.size();
    }
}
