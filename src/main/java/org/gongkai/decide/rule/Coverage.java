package org.gongkai.decide.rule;

import java.util.List;
import org.gongkai.detect.FindingType;

/**
 * How much of a document's visible text one theme takes.
 *
 * @param theme the theme, or a group of them
 * @param sentences how many findings
 * @param share of the chars of the visible text, 0 to 1
 * @param evidence the findings
 */
public record Coverage(Theme theme, int sentences, double share, List<Evidence> evidence) {

    public Coverage {
        evidence = List.copyOf(evidence);
    }

    public Theme getTheme() {
        return theme;
    }

    public int getSentences() {
        return sentences;
    }

    public double getShare() {
        return share;
    }

    /** What a document may be about as a whole. */
    public enum Theme {
        PRIVACY(
                FindingType.HEALTH,
                FindingType.FAMILY,
                FindingType.FINANCE_PRIVATE,
                FindingType.MINOR,
                FindingType.ADDRESS_PRIVATE,
                FindingType.ID_CARD,
                FindingType.MOBILE),
        TRADE_SECRET(FindingType.TRADE_SECRET),
        BID_SECRET(FindingType.BID_SECRET),
        WHISTLEBLOWER(FindingType.WHISTLEBLOWER),
        CONFIDED_DATA(FindingType.CONFIDED_DATA),
        DELIBERATION(FindingType.DELIBERATION),
        SECURITY_DETAIL(FindingType.SECURITY_DETAIL),
        STABILITY_RISK(FindingType.STABILITY_RISK),
        INTERNAL_AFFAIRS(FindingType.INTERNAL_AFFAIRS),
        ENFORCEMENT_FILE(FindingType.ENFORCEMENT_FILE),
        WORK_SECRET(FindingType.WORK_SECRET);

        private final List<FindingType> types;

        Theme(FindingType... types) {
            this.types = List.of(types);
        }

        public boolean covers(FindingType type) {
            return types.contains(type);
        }
    }
}
