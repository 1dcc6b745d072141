package org.gongkai.release.redact.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.decide.GroundCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小明|联系人王小明收|3-6",
                "王小明|王 小　明|0-5",
                "王小明|王小|",
                "13800138000|电话：１３８-0013-8000。|3-16",
                "130104199001011234x|13010419900101123Ｘ|",
                "13010419900101123X|13010419900101123ｘ|0-18",
                "85|1985年|",
                "85|得分 85 分|3-5",
                "85|得分８５。|2-4",
                "张三|张⏎三|0-3",
                "张三|张¶三|",
                "石家庄某某公司|石家庄¶某某公司|0-8",
            })
    void findsAPassageInWhateverFormItStands(String passage, String text, String place) {
        List<Occurrence> found = passages(passage).in(text.replace('⏎', '\n').replace('¶', Passages.BLOCK_END));

        assertThat(found.stream().map(one -> one.start() + "-" + one.end()).toList())
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void takesALongerPassageWholeThatHoldsAShorterOne() {
        assertThat(passages("王小明", "王小明母亲").in("王小明母亲与王小明"))
                .extracting(one -> one.passage().text())
                .containsExactly("王小明母亲", "王小明");
    }

    @Test
    void joinsPassagesThatOverlap() {
        assertThat(passages("甲乙丙", "乙丙丁").in("甲乙丙丁"))
                .extracting(Occurrence::start, Occurrence::end)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 4));
    }

    @Test
    void refusesWhatStandsByChanceInMostTexts() {
        assertThatThrownBy(() -> new Passage(" 男 ", GroundCode.PERSONAL_PRIVACY))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageNotContaining("男");
    }

    private static Passages passages(String... texts) {
        return new Passages(List.of(texts).stream()
                .map(text -> new Passage(text, GroundCode.PERSONAL_PRIVACY))
                .toList());
    }
}
