package org.gongkai.decide.brief;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;

/**
 * The articles of a statute or rule: they say what shall be protected, and so name every protected thing without
 * telling of any.
 *
 * @param start offset of the first article
 * @param end offset after the last
 */
record NormativeText(int start, int end) {

    private static final Pattern RULE =
            Pattern.compile("(?:法|条例|办法|细则|规定|规程|规则|准则|制度|指引|章程)(?:$|[》）（(]|的通知|修订|试行|草案|征求)");
    private static final Pattern AGREEMENT = Pattern.compile("合同|协议|笔录|申报书");
    private static final Pattern ARTICLE = Pattern.compile("^\\s*第[一二三四五六七八九十百零〇0-9]{1,5}条(?![款第])");
    private static final int FEW = 5;
    private static final Set<String> KEPT =
            Set.of("NORMATIVE", "JOINT_WORK", "LIVELIHOOD", "MAJOR_REFORM", "PUBLIC_WORDS", "PUBLIC_CONSULTATION");

    /** The articles of a document; none when it is no rule. */
    static NormativeText of(Document document, OfficialForm form) {
        List<Part> articles = document.parts().stream()
                .filter(part -> part.kind() == PartKind.PARAGRAPH
                        && ARTICLE.matcher(part.text()).find())
                .toList();
        boolean rule = RULE.matcher(form.title()).find()
                && !AGREEMENT.matcher(form.title()).find();
        if (!rule || articles.size() < FEW) {
            return new NormativeText(0, 0);
        }
        return new NormativeText(
                articles.get(0).start(), articles.get(articles.size() - 1).end());
    }

    /** Whether a finding only repeats what an article says in general; numbers and addresses never do. */
    boolean explains(Finding finding, PartKind kind) {
        if (kind != PartKind.PARAGRAPH || finding.start() < start || finding.start() >= end) {
            return false;
        }
        if (finding.type() == FindingType.SIGN) {
            String sign = finding.code();
            return !KEPT.contains(sign) && !sign.startsWith("WORDS_") && !sign.startsWith("DUTY_");
        }
        return finding.type().isTheme();
    }
}
