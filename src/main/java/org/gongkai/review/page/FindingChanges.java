package org.gongkai.review.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Check;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;

/**
 * What a new version of a document brought and what it lost.
 *
 * @param fresh what was not found before
 * @param gone what is not found any more
 * @param kept how many different findings both have
 */
record FindingChanges(List<Finding> fresh, List<Finding> gone, int kept) {

    static FindingChanges between(Check before, Check now) {
        Map<String, Finding> old = byText(before);
        Map<String, Finding> present = byText(now);
        List<Finding> fresh = without(present, old);
        return new FindingChanges(fresh, without(old, present), present.size() - fresh.size());
    }

    /** Whether both found the same. */
    public boolean none() {
        return fresh.isEmpty() && gone.isEmpty();
    }

    private static List<Finding> without(Map<String, Finding> some, Map<String, Finding> others) {
        return some.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Finding> byText(Check check) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        check.detection().findings().stream()
                .filter(finding -> finding.sure() && finding.type() != FindingType.SIGN)
                .forEach(finding -> findings.putIfAbsent(finding.type() + " " + finding.text(), finding));
        return findings;
    }
}
