package org.gongkai.demo;

import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.decide.StepCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseState;
import org.gongkai.review.CaseStep;
import org.gongkai.review.HiddenPart;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Deed;
import org.gongkai.review.desk.Preparations;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;

/** Carries cases on as people would: each step by whoever's turn it is. */
final class DemoDesk {

    private static final int MOST_STEPS = 8;
    private static final Map<CaseState, Actor> IN_CHARGE = Map.of(
            CaseState.OFFICE_REVIEW, DemoPeople.OFFICE,
            CaseState.LEGAL_REVIEW, DemoPeople.LEGAL,
            CaseState.LEADER_SIGNATURE, DemoPeople.LEADER,
            CaseState.AUTHORITY, DemoPeople.OFFICE,
            CaseState.DECIDED, DemoPeople.OFFICE);
    private static final Map<CaseAction, String> SAID = Map.of(
            CaseAction.CONFIRM, "",
            CaseAction.APPROVE, "经审查，认定准确，理由充分，同意。",
            CaseAction.RETURN, "请补充与会单位意见，并对照目录重新核对公开属性后再报。",
            CaseAction.ESCALATE, "涉及权利义务，情况较为复杂，提请进一步审查。",
            CaseAction.REFER, "密级期限已满，本局不是定密单位，报原定密机关确定。",
            CaseAction.ANSWER, "主管部门书面答复已经收到，按答复登记。",
            CaseAction.WITHDRAW, "与另一件重复提交，本件撤销。",
            CaseAction.RELEASE, "");

    private final CaseStore store;
    private final Decisions decisions;
    private final Preparations preparations;
    private final Annotating annotating;

    DemoDesk(CaseStore store, Decisions decisions, Preparations preparations, Annotating annotating) {
        this.store = store;
        this.decisions = decisions;
        this.preparations = preparations;
        this.annotating = annotating;
    }

    /** Carries a case on until it stands where it should, or as far as it goes: rules may have changed. */
    void carry(ReviewCase begun, DemoCase story) {
        ReviewCase now = begun;
        for (int step = 0; now.state() != story.goal() && goesOn(now, story) && step < MOST_STEPS; step++) {
            now = step(now, story);
        }
    }

    private static boolean goesOn(ReviewCase now, DemoCase story) {
        return !now.state().ended()
                && now.state() != CaseState.RETURNED
                && (now.state() != CaseState.DECIDED || story.goal() == CaseState.RELEASED);
    }

    private ReviewCase step(ReviewCase now, DemoCase story) {
        Actor someone = IN_CHARGE.getOrDefault(now.state(), story.drafter());
        CaseAction action = action(now.state(), story.goal());
        if (action == CaseAction.RELEASE) {
            prepare(now);
        }
        Ruling ruling = action == CaseAction.CONFIRM ? held(now, story.held()) : null;
        String reason = SAID.getOrDefault(action, "");
        if (ruling != null) {
            reason = "本件为对单个单位的批复，面向特定对象，宜依申请公开。";
        } else if (action == CaseAction.CONFIRM && now.ruling().attribute() == DisclosureAttribute.WITHHELD) {
            reason = "本件尚在研究阶段，属过程性信息，公开可能影响后续决策。";
        }
        return decisions.take(now.id(), now.revision(), new Deed(action, ruling, reason), someone);
    }

    private static CaseAction action(CaseState at, CaseState goal) {
        boolean reviewed = at == CaseState.OFFICE_REVIEW || at == CaseState.LEGAL_REVIEW;
        if (at == CaseState.SUGGESTED) {
            return goal == CaseState.WITHDRAWN ? CaseAction.WITHDRAW : CaseAction.CONFIRM;
        }
        if (reviewed && goal == CaseState.RETURNED) {
            return CaseAction.RETURN;
        }
        if (reviewed && goal == CaseState.AUTHORITY) {
            return CaseAction.REFER;
        }
        if (at == CaseState.OFFICE_REVIEW && goal == CaseState.LEGAL_REVIEW
                || at == CaseState.LEGAL_REVIEW && goal == CaseState.LEADER_SIGNATURE) {
            return CaseAction.ESCALATE;
        }
        return at == CaseState.DECIDED ? CaseAction.RELEASE : CaseAction.APPROVE;
    }

    private static @Nullable Ruling held(ReviewCase now, @Nullable DisclosureAttribute held) {
        Ruling ruling = now.ruling();
        return held == null || held == ruling.attribute()
                ? null
                : new Ruling(held, ruling.grounds(), ruling.category(), "");
    }

    private void prepare(ReviewCase now) {
        for (CaseStep step : store.steps().of(now.id())) {
            for (Actor someone : DemoPeople.ALL) {
                if (step.open() && preparations.may(now, step.code(), someone) && mayTick(now, step.code(), someone)) {
                    preparations.done(now.id(), step.code(), "已经办理，结果符合要求。", someone);
                    break;
                }
            }
        }
        List<Integer> hidden = store
                .annotations()
                .hidden(now.id(), now.subject().version())
                .stream()
                .map(HiddenPart::part)
                .toList();
        if (!hidden.isEmpty()) {
            annotating.clear(now.id(), hidden, DemoPeople.OFFICE);
        }
    }

    private static boolean mayTick(ReviewCase now, StepCode step, Actor someone) {
        return step != StepCode.SECRECY_REVIEW || !now.origin().submitter().equals(someone.login());
    }
}
