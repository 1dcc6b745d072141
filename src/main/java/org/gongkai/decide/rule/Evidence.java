package org.gongkai.decide.rule;

import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;

/**
 * A sure finding as rules see it.
 *
 * @param finding the finding
 * @param visible whether a reader of the printed document would see it
 */
public record Evidence(Finding finding, boolean visible) {

    public FindingType getType() {
        return finding.type();
    }

    /** The id of a sign or the finer kind of another finding. */
    public String getCode() {
        return finding.code();
    }

    /** The id of a sign, empty for all other findings, so that rules name signs shortly. */
    public String getSign() {
        return finding.type() == FindingType.SIGN ? finding.code() : "";
    }

    public String getText() {
        return finding.text();
    }

    public Whose getWhose() {
        return finding.whose();
    }

    public double getScore() {
        return finding.score();
    }

    public boolean isVisible() {
        return visible;
    }

    public boolean isSheltered() {
        return finding.whose().sheltered();
    }
}
