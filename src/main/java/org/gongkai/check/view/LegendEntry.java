package org.gongkai.check.view;

import java.util.Arrays;
import java.util.List;

/**
 * A colour in the legend.
 *
 * @param group the colour
 * @param count how many passages have it
 */
record LegendEntry(HighlightGroup group, long count) {

    static List<LegendEntry> of(List<Highlight> highlights) {
        return Arrays.stream(HighlightGroup.values())
                .map(group -> new LegendEntry(
                        group,
                        highlights.stream()
                                .filter(highlight -> highlight.group() == group)
                                .count()))
                .filter(entry -> entry.count() > 0)
                .toList();
    }
}
