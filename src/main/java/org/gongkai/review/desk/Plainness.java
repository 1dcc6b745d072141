package org.gongkai.review.desk;

import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Step;
import org.gongkai.decide.StepCode;
import org.gongkai.decide.Suggestion;
import org.gongkai.document.DisclosureAttribute;

/** Which cases are plain enough to be accepted together with others. */
public final class Plainness {

    /** What plain means, as it is shown beside the button. */
    public static final String MEANING =
            "普通件：全文读出，把握程度八成以上，建议主动公开或者依申请公开，没有不予公开依据，没有须隐去或者清除的内容，" + "与起草人标注不矛盾，不须提请条法处、征求意见或者局领导签批。";

    private static final double CERTAIN = 0.8;
    private static final Set<StepCode> USUAL =
            Set.of(StepCode.SECRECY_REVIEW, StepCode.INTERPRETATION, StepCode.PRESS_PLAN);

    private Plainness() {}

    static boolean holds(Check check) {
        Suggestion suggestion = check.suggestion();
        DisclosureAttribute declared = check.detection().form().declared();
        return suggestion.status() == CheckStatus.CHECKED
                && suggestion.certainty() >= CERTAIN
                && !suggestion.escalate()
                && (suggestion.attribute() == DisclosureAttribute.PROACTIVE
                        || suggestion.attribute() == DisclosureAttribute.ON_REQUEST)
                && suggestion.grounds().isEmpty()
                && suggestion.redactions().isEmpty()
                && (declared == null || declared == suggestion.attribute())
                && suggestion.steps().stream().map(Step::code).allMatch(USUAL::contains)
                && check.document().parts().stream()
                        .allMatch(part -> part.kind().visible());
    }
}
