package org.gongkai.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuledTableTests {

    @Test
    void keepsTheTextsOfBoxesThatBeginInOnePlace() {
        Map<Rulings.Box, List<RuledTable.Word>> cells = new LinkedHashMap<>();
        cells.put(new Rulings.Box(10, 10, 50, 30), List.of(new RuledTable.Word(12, 20, 10, "narrow")));
        cells.put(new Rulings.Box(10, 10, 90, 60), List.of(new RuledTable.Word(12, 50, 10, "wide")));

        assertThat(RuledTable.of(cells).get(0).rows()).containsExactly(Map.of(1, "narrow\nwide"));
    }
}
