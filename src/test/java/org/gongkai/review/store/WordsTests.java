package org.gongkai.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void chineseIsFoundByCharsAndPairs() {
        assertThat(Words.of("预算批复")).containsExactly("预", "预算", "算", "算批", "批", "批复", "复");
        assertThat(Words.asked("预算批复")).containsExactly("预算", "算批", "批复");
        assertThat(Words.asked("预")).containsExactly("预");
    }

    @Test
    void lettersAndDigitsAreWholeWords() {
        assertThat(Words.of("石财预〔2026〕3号ppp项目")).contains("2026", "3", "ppp", "石财", "项目");
        assertThat(Words.asked("2026 ppp")).containsExactly("2026", "ppp");
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(Words.plain("ＰＰＰ２０２６")).isEqualTo("ppp2026");
    }

    @Test
    void rareCharsOutsideTheFirstPlaneAreFound() {
        assertThat(Words.of("𬱖某")).contains("𬱖", "𬱖某");
    }

    @Test
    void punctuationAloneIsNothingToLookFor() {
        assertThat(Words.asked("，。《》 -- '")).isEmpty();
    }

    @Test
    void wordsOfAnyTextFitIntoARow() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.appendCodePoint(0x4e00 + (int) ((i * 7919L) % 20_000) + i / 20_000);
        }
        assertThat(Words.of(text.toString()).stream()
                        .mapToInt(word -> word.length() * 3)
                        .sum())
                .isLessThan(1_000_000);
    }
}
