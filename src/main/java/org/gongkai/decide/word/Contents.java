package org.gongkai.decide.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.decide.Ground;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;

/** Names the content that a ground rests on, by kind and place, without repeating the content itself. */
final class Contents {

    private static final int MOST_PLACES = 3;
    private static final int MOST_KINDS = 4;

    private Contents() {}

    /** A clause that ends with a comma; empty when the ground rests on what the document is, not on a passage. */
    static String of(Ground ground) {
        List<Finding> passages = ground.evidence().stream()
                .filter(finding -> finding.type() != FindingType.SIGN)
                .toList();
        if (passages.isEmpty()) {
            return "";
        }
        Map<FindingType, Long> kinds = passages.stream()
                .collect(Collectors.groupingBy(Finding::type, LinkedHashMap::new, Collectors.counting()));
        String named = kinds.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(MOST_KINDS)
                .map(kind -> kind.getKey().label() + kind.getValue() + "处")
                .collect(Collectors.joining("、"));
        List<String> places = passages.stream().map(Finding::place).distinct().toList();
        String where = places.stream().limit(MOST_PLACES).collect(Collectors.joining("、"));
        return "载有" + named + (kinds.size() > MOST_KINDS ? "等" : "") + "（" + where
                + (places.size() > MOST_PLACES ? "等处" : "") + "），";
    }
}
