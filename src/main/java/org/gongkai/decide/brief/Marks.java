package org.gongkai.decide.brief;

import java.time.LocalDate;
import org.gongkai.decide.rule.MarkState;
import org.gongkai.decide.rule.MarkState.State;
import org.gongkai.detect.Finding;
import org.gongkai.detect.SecretMark;
import org.jspecify.annotations.Nullable;

/**
 * Says what a state-secret mark means on a day. It counts from the document's date; without a term of its own the
 * limits of 保守国家秘密法 article 20 bind: 绝密 30 years, 机密 20, 秘密 10.
 */
final class Marks {

    /** The code of a finding that says the level is undecided, not that there is one. */
    private static final String UNDECIDED = "DOUBTFUL";

    private Marks() {}

    static MarkState state(Finding finding, @Nullable LocalDate issued, LocalDate asOf) {
        if (finding.code().equals(UNDECIDED)) {
            return new MarkState(State.DOUBTFUL, false, finding.why() + "，须由有关主管部门或者保密行政管理部门确定", finding);
        }
        SecretMark mark = SecretMark.parse(finding.text());
        boolean top = mark.level() == SecretMark.Level.TOP_SECRET;
        if (mark.untilUsed()) {
            return new MarkState(State.DOUBTFUL, top, "密级标志以启用为解密条件，是否已经启用须由定密责任人认定", finding);
        }
        LocalDate expiry = mark.expiry(issued);
        if (expiry == null) {
            return new MarkState(State.LIVE, top, "文件标有密级，且未见成文日期，保密期限无从起算，按尚在保密期内处理", finding);
        }
        if (expiry.isBefore(asOf)) {
            return new MarkState(State.EXPIRED, top, "密级标志的保密期限已于" + expiry + "届满，依法自行解密，但须由定密责任人确认", finding);
        }
        return new MarkState(State.LIVE, top, "密级标志的保密期限至" + expiry + "，尚未届满", finding);
    }
}
