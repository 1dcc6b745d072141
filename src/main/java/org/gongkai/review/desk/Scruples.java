package org.gongkai.review.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.decide.StepCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.store.CaseStore;

/** What must hold before a step is taken, whoever has the right to it. */
public final class Scruples {

    private static final int SHORTEST_REASON = 6;
    private static final Set<CaseState> SETTLED = Set.of(CaseState.DECIDED, CaseState.RELEASED);

    private final CaseStore store;

    public Scruples(CaseStore store) {
        this.store = store;
    }

    /**
     * Lets a step pass.
     *
     * @throws RefusedException with the reason otherwise
     */
    void check(ReviewCase reviewCase, Deed deed, Ruling ruling, Actor actor) {
        foreignEyes(reviewCase, deed.action(), actor);
        reasons(reviewCase, deed, ruling);
        if (deed.action().rules()) {
            sound(deed.action(), ruling);
        }
        if (deed.action() == CaseAction.RELEASE) {
            List<String> blockers = blockers(reviewCase);
            if (!blockers.isEmpty()) {
                throw new RefusedException("还不能发布：" + String.join("；", blockers) + "。");
            }
        }
    }

    /** What still stands against the release of a case, in Chinese; empty when nothing does. */
    public List<String> blockers(ReviewCase reviewCase) {
        List<String> blockers = new ArrayList<>();
        if (reviewCase.ruling().attribute() != DisclosureAttribute.PROACTIVE) {
            blockers.add("本件为" + reviewCase.ruling().attribute().label() + "，不对外发布");
        }
        store.steps().of(reviewCase.id()).stream()
                .filter(step -> step.open() && step.code() != StepCode.OFFICE_REVIEW)
                .forEach(step -> blockers.add(step.code().label() + "未办结"));
        store.steps().partners(reviewCase.id()).stream()
                .filter(partner -> !Boolean.TRUE.equals(partner.agreed()))
                .forEach(
                        partner -> blockers.add(partner.organ() + (partner.agreed() == null ? "尚未答复是否同意公开" : "不同意公开")));
        long hidden = store
                .annotations()
                .hidden(reviewCase.id(), reviewCase.subject().version())
                .stream()
                .filter(part -> part.open())
                .count();
        if (hidden > 0) {
            blockers.add("还有 " + hidden + " 处隐藏内容没有清除");
        }
        for (ReviewCase attachment : store.cases().attachments(reviewCase.id())) {
            if (attachment.state() != CaseState.WITHDRAWN
                    && (!SETTLED.contains(attachment.state())
                            || attachment.ruling().attribute() != DisclosureAttribute.PROACTIVE)) {
                blockers.add("附件（第" + attachment.id() + "号件）没有确定为主动公开");
            }
        }
        return blockers;
    }

    /** Whether the present version of a case was put forward by the actor, so that he may not pass it on. */
    public boolean own(ReviewCase reviewCase, Actor actor) {
        return reviewCase.origin().submitter().equals(actor.login())
                || store.cases().events(reviewCase.id()).stream()
                        .filter(event -> event.version() == reviewCase.subject().version())
                        .filter(event -> event.action() == CaseAction.CONFIRM || event.action() == CaseAction.REVISE)
                        .map(CaseEvent::login)
                        .anyMatch(actor.login()::equals);
    }

    private void foreignEyes(ReviewCase reviewCase, CaseAction action, Actor actor) {
        if (action.judges() && own(reviewCase, actor)) {
            throw new RefusedException("本件由您提交或者确定，须由其他人员审查。");
        }
    }

    private static void reasons(ReviewCase reviewCase, Deed deed, Ruling ruling) {
        boolean changed = deed.action().rules() && !ruling.agreesWith(reviewCase.ruling());
        boolean withheld = deed.action() == CaseAction.CONFIRM && ruling.attribute() == DisclosureAttribute.WITHHELD;
        if (!deed.action().needsReason() && !changed && !withheld) {
            return;
        }
        if (deed.reason().length() < SHORTEST_REASON) {
            String what = changed
                    ? "变更了公开属性、依据、类别，"
                    : withheld ? "不予公开的，" : "办理“" + deed.action().label() + "”";
            throw new RefusedException(what + "须写明理由（不少于" + SHORTEST_REASON + "个字）。");
        }
    }

    private static void sound(CaseAction action, Ruling ruling) {
        if (ruling.attribute() == DisclosureAttribute.WITHHELD
                && ruling.grounds().isEmpty()) {
            throw new RefusedException("不予公开须至少选择一项法定依据。");
        }
        if (ruling.attribute() == DisclosureAttribute.PROACTIVE
                && ruling.category().equals("NONE")) {
            throw new RefusedException("主动公开须选择目录类别。");
        }
        if (action == CaseAction.ANSWER && ruling.attribute() == DisclosureAttribute.UNDETERMINED) {
            throw new RefusedException("登记主管部门答复须填明其确定的公开属性。");
        }
    }
}
