package org.gongkai.decide.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.decide.weigh.Verdict;
import org.gongkai.detect.Detection;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;

/** Tells what a person should know beyond the decision, most urgent first. */
public final class Warnings {

    private Warnings() {}

    /** Whether the drafter's mark says something else than was found. */
    public static boolean contradicts(Detection detection, DisclosureAttribute attribute) {
        DisclosureAttribute declared = detection.form().declared();
        return declared != null && declared != attribute;
    }

    /** The contradiction, as the first words of a suggestion. */
    public static String contradiction(Detection detection, DisclosureAttribute attribute) {
        DisclosureAttribute declared = detection.form().declared();
        return declared == null || declared == attribute
                ? ""
                : "起草时标注的公开属性为“" + declared.label() + "”，与审查意见“" + attribute.label() + "”不一致，应先予纠正。";
    }

    /** The warnings on a document that was decided on. */
    public static List<String> of(Document document, Detection detection, Verdict verdict) {
        List<String> warnings = new ArrayList<>();
        String contradiction = contradiction(detection, verdict.attribute());
        if (!contradiction.isEmpty()) {
            warnings.add(contradiction);
        }
        if (verdict.open() && has(detection, FindingType.INTERNAL_MARK)) {
            warnings.add("文中残留内部标志，与公开属性矛盾，核实后应当去除。");
        }
        String hidden = hidden(document);
        if (verdict.open() && !hidden.isEmpty()) {
            warnings.add("文件含有" + hidden + "，打印稿上看不到，对外提供前必须清除。");
        }
        detection.findings().stream()
                .filter(finding -> finding.type() == FindingType.ID_CARD && !finding.sure())
                .map(finding -> finding.place() + "有疑似身份证号：" + finding.why() + "。")
                .distinct()
                .forEach(warnings::add);
        warnings.addAll(document.warnings());
        return warnings;
    }

    private static boolean has(Detection detection, FindingType type) {
        return detection.findings().stream().filter(Finding::sure).anyMatch(finding -> finding.type() == type);
    }

    private static String hidden(Document document) {
        Map<PartKind, Long> kinds = document.parts().stream()
                .filter(part -> !part.kind().visible() && part.kind() != PartKind.PROPERTY)
                .collect(Collectors.groupingBy(Part::kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey().label() + kind.getValue() + "处")
                .collect(Collectors.joining("、"));
    }
}
