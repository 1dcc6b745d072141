package org.gongkai.decide.word;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.decide.Force;
import org.gongkai.decide.Ground;
import org.gongkai.decide.law.Lifting;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.weigh.Verdict;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;

/** Writes why, as a legal officer would sign it: which content, which article, why it applies, what would lift it. */
public final class Justification {

    private static final int MOST_PLACES = 3;

    private final Lifting lifting;

    public Justification(Lifting lifting) {
        this.lifting = lifting;
    }

    /** Why the whole document stays closed. */
    public String withheld(Verdict verdict, List<Ground> grounds) {
        StringBuilder words = new StringBuilder();
        List<Ground> closing = grounds.stream()
                .filter(ground -> verdict.closing().contains(ground.code()))
                .sorted(Comparator.comparing(Ground::force))
                .toList();
        for (Ground ground : closing) {
            words.append(words.isEmpty() ? "本件" : "同时，本件");
            words.append(content(ground))
                    .append("，")
                    .append(why(ground, verdict.whole()))
                    .append("，");
            words.append("依据").append(ground.basis());
            words.append(ground.force() == Force.MUST ? "，不予公开。" : "，可以不予公开；经衡量，公开的利益尚不足以抵消其影响，拟不予公开。");
        }
        String others = grounds.stream()
                .filter(ground -> !verdict.closing().contains(ground.code()))
                .map(ground -> content(ground) + "，另属" + ground.code().label() + "（" + ground.basis() + "）")
                .collect(Collectors.joining("；"));
        if (!others.isEmpty()) {
            words.append("文中").append(others).append("。");
        }
        closing.stream()
                .findFirst()
                .ifPresent(
                        ground -> words.append(lifting.of(ground.code().name())).append("。"));
        return words.toString();
    }

    /** Why the document may leave, and what is taken out first. */
    public String open(String reason, List<Ground> grounds, Verdict verdict) {
        StringBuilder words = new StringBuilder(reason);
        if (grounds.isEmpty()) {
            return words.append("经审查，未发现《政府信息公开条例》第十四条至第十六条规定的不予公开情形，拟")
                    .append(verdict.attribute().label())
                    .append("。")
                    .toString();
        }
        for (Ground ground : grounds) {
            words.append("文中").append(content(ground)).append("，").append(why(ground, verdict.parts()));
            words.append("，依据").append(ground.basis()).append("不得公开。".substring(ground.force() == Force.MUST ? 0 : 5));
            words.append(ground.force() == Force.MUST ? "" : "可以不予公开。");
        }
        return words.append("上述内容能够作区分处理，按照《政府信息公开条例》第三十七条隐去后，拟")
                .append(verdict.attribute().label())
                .append("。")
                .toString();
    }

    private static String why(Ground ground, List<Reason.Withhold> reasons) {
        return reasons.stream()
                .filter(reason -> reason.ground() == ground.code())
                .max(Comparator.comparing(
                                (Reason.Withhold reason) -> reason.rule().equals(ground.rule()))
                        .thenComparing(Reason.Withhold::strength))
                .map(Reason.Withhold::why)
                .orElse("属于" + ground.code().label());
    }

    private static String content(Ground ground) {
        Map<FindingType, Long> kinds = ground.evidence().stream()
                .filter(finding -> finding.type() != FindingType.SIGN)
                .collect(Collectors.groupingBy(Finding::type, LinkedHashMap::new, Collectors.counting()));
        String places = ground.evidence().stream()
                .map(Finding::place)
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining("、"));
        boolean more = ground.evidence().stream().map(Finding::place).distinct().count() > MOST_PLACES;
        String where = "（见" + places + (more ? "等处" : "") + "）";
        if (kinds.isEmpty()) {
            return "所载事项" + where;
        }
        return "载有"
                + kinds.entrySet().stream()
                        .map(kind -> kind.getKey().label() + kind.getValue() + "处")
                        .collect(Collectors.joining("、"))
                + where;
    }
}
