package org.gongkai.decide.word;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.decide.Force;
import org.gongkai.decide.Ground;
import org.gongkai.decide.law.Lifting;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.weigh.Verdict;

/** Writes why, as a legal officer would sign it: which content, which article, why it applies, what would lift it. */
public final class Justification {

    private final Lifting lifting;

    public Justification(Lifting lifting) {
        this.lifting = lifting;
    }

    /** Why the whole document stays closed. */
    public String withheld(Verdict verdict, List<Ground> grounds) {
        List<Ground> closing = grounds.stream()
                .filter(ground -> verdict.closing().contains(ground.code()))
                .toList();
        StringBuilder words = new StringBuilder("本件");
        for (Ground ground : closing) {
            if (ground.force() == Force.MUST) {
                words.append(Contents.of(ground))
                        .append(why(ground, verdict.whole()))
                        .append("，根据");
                words.append(ground.basis()).append("，不得公开。");
            }
        }
        discretion(closing, verdict, words);
        String beside = grounds.stream()
                .filter(ground -> !closing.contains(ground))
                .map(ground -> Contents.of(ground) + "根据" + ground.basis() + "也不得公开")
                .collect(Collectors.joining("；"));
        if (!beside.isEmpty()) {
            words.append("文中另").append(beside).append("。");
        }
        closing.stream()
                .map(ground -> lifting.of(ground.code().name()))
                .findFirst()
                .ifPresent(lifted -> words.append(lifted).append("。"));
        return words.toString();
    }

    private static void discretion(List<Ground> closing, Verdict verdict, StringBuilder words) {
        List<Ground> may =
                closing.stream().filter(ground -> ground.force() == Force.MAY).toList();
        if (may.isEmpty()) {
            return;
        }
        words.append(words.length() > 2 ? "本件同时" : "")
                .append(may.stream()
                        .map(ground -> why(ground, verdict.whole()))
                        .distinct()
                        .collect(Collectors.joining("，并且")))
                .append("，根据")
                .append(may.stream().map(Ground::basis).distinct().collect(Collectors.joining("、")))
                .append("可以不予公开；权衡公开的利益与上述影响，决定不予公开。");
    }

    /** Why the document may leave, and what is taken out first. */
    public String open(String reason, List<Ground> grounds, Verdict verdict) {
        String attribute = verdict.attribute().label();
        if (grounds.isEmpty()) {
            return reason + "经审查，没有《政府信息公开条例》第十四条至第十六条规定的不予公开情形，拟" + attribute + "。";
        }
        String passages = grounds.stream()
                .map(ground -> Contents.of(ground)
                        + why(ground, verdict.parts())
                        + "，根据"
                        + ground.basis()
                        + (ground.force() == Force.MUST ? "不得公开" : "可以不予公开"))
                .collect(Collectors.joining("；"));
        return reason + "但文中" + passages + "。上述内容可以与其他内容区分处理，按照《政府信息公开条例》第三十七条隐去后，拟" + attribute + "。";
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
}
