package org.gongkai.review.page;

import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseState;
import org.gongkai.review.route.Transition;

/**
 * A step that is open to who looks at a case.
 *
 * @param action what
 * @param outlook where it leads as things stand
 * @param barred why it cannot be taken all the same, in Chinese; empty when it can
 */
record Choice(CaseAction action, Transition outlook, String barred) {

    /** What the button says. */
    public String label() {
        return switch (action) {
            case CONFIRM -> "确定，" + (outlook.to() == CaseState.DECIDED ? "办结" : "报送");
            case APPROVE -> "同意";
            default -> action.label();
        };
    }

    /** Where it leads, and on which condition. */
    public String leads() {
        String why = outlook.when().label();
        return "转：" + outlook.to().label() + (why.isEmpty() ? "" : "。" + why);
    }

    /** Whether the ruling in the form counts. */
    public boolean rules() {
        return action.rules();
    }

    /** Whether a reason must be given whatever is decided. */
    public boolean needsReason() {
        return action.needsReason();
    }
}
