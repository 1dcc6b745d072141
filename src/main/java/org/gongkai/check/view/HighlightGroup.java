package org.gongkai.check.view;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;

/** The colours of the page: kinds of findings that a person looks at together. */
public enum HighlightGroup {
    PERSONAL("个人信息"),
    TRADE("商业秘密"),
    GUARDED("依法保密内容"),
    SECURITY("安全与稳定"),
    INTERNAL("内部与过程"),
    MARK("标志与标注"),
    OFFICIAL("公务与单位信息"),
    SIGN("文件性质");

    private static final Set<FindingType> OFFICIAL_TYPES = EnumSet.of(
            FindingType.CREDIT_CODE,
            FindingType.PHONE,
            FindingType.EMAIL,
            FindingType.ADDRESS,
            FindingType.ORGANIZATION,
            FindingType.LOCATION);
    private static final Set<FindingType> GUARDED_TYPES = EnumSet.of(
            FindingType.BID_SECRET,
            FindingType.CONFIDED_DATA,
            FindingType.WHISTLEBLOWER,
            FindingType.ENFORCEMENT_FILE,
            FindingType.MINOR);
    private static final Set<FindingType> SECURITY_TYPES =
            EnumSet.of(FindingType.SECURITY_DETAIL, FindingType.STABILITY_RISK);
    private static final Set<FindingType> INTERNAL_TYPES =
            EnumSet.of(FindingType.DELIBERATION, FindingType.INTERNAL_AFFAIRS, FindingType.WORK_SECRET);
    private static final Set<FindingType> MARK_TYPES =
            EnumSet.of(FindingType.SECRET_MARK, FindingType.INTERNAL_MARK, FindingType.DECLARED_MARK);

    private final String label;

    HighlightGroup(String label) {
        this.label = label;
    }

    /** The Chinese name in the legend. */
    public String label() {
        return label;
    }

    /** The CSS class. */
    public String css() {
        return "g-" + name().toLowerCase(Locale.ROOT);
    }

    static HighlightGroup of(Finding finding) {
        if (finding.type() == FindingType.PERSON && !finding.whose().sheltered()) {
            return OFFICIAL;
        }
        if (finding.type() == FindingType.BANK_ACCOUNT && finding.whose() == Whose.ORGANIZATION) {
            return TRADE;
        }
        return of(finding.type());
    }

    /** The colour of what is looked at by its type alone. */
    public static HighlightGroup of(FindingType type) {
        if (type == FindingType.SIGN) {
            return SIGN;
        }
        if (type == FindingType.TRADE_SECRET) {
            return TRADE;
        }
        if (OFFICIAL_TYPES.contains(type)) {
            return OFFICIAL;
        }
        if (GUARDED_TYPES.contains(type)) {
            return GUARDED;
        }
        if (SECURITY_TYPES.contains(type)) {
            return SECURITY;
        }
        if (INTERNAL_TYPES.contains(type)) {
            return INTERNAL;
        }
        return MARK_TYPES.contains(type) ? MARK : PERSONAL;
    }
}
