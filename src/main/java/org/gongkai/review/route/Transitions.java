package org.gongkai.review.route;

import static org.gongkai.account.Role.DRAFTER;
import static org.gongkai.review.CaseAction.ANSWER;
import static org.gongkai.review.CaseAction.APPROVE;
import static org.gongkai.review.CaseAction.CONFIRM;
import static org.gongkai.review.CaseAction.ESCALATE;
import static org.gongkai.review.CaseAction.REFER;
import static org.gongkai.review.CaseAction.RELEASE;
import static org.gongkai.review.CaseAction.REOPEN;
import static org.gongkai.review.CaseAction.RETURN;
import static org.gongkai.review.CaseAction.REVISE;
import static org.gongkai.review.CaseAction.SUBMIT;
import static org.gongkai.review.CaseAction.WITHDRAW;
import static org.gongkai.review.CaseState.AUTHORITY;
import static org.gongkai.review.CaseState.DECIDED;
import static org.gongkai.review.CaseState.DRAFT;
import static org.gongkai.review.CaseState.LEADER_SIGNATURE;
import static org.gongkai.review.CaseState.LEGAL_REVIEW;
import static org.gongkai.review.CaseState.OFFICE_REVIEW;
import static org.gongkai.review.CaseState.RELEASED;
import static org.gongkai.review.CaseState.RETURNED;
import static org.gongkai.review.CaseState.SUGGESTED;
import static org.gongkai.review.CaseState.WITHDRAWN;
import static org.gongkai.review.route.Condition.ALWAYS;
import static org.gongkai.review.route.Condition.UNDETERMINED;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.account.Role;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseState;

/** The one table of steps that a case may take. Of rows for one step the first whose condition holds counts. */
public final class Transitions {

    private static final Role OFFICE = Role.OFFICE;
    private static final Role LEGAL = Role.LEGAL;
    private static final Role LEADER = Role.LEADER;

    private static final List<Transition> TABLE = List.of(
            row(DRAFT, SUBMIT, DRAFTER, ALWAYS, SUGGESTED),
            // the division decides
            row(SUGGESTED, CONFIRM, DRAFTER, Condition.OFFICE, OFFICE_REVIEW),
            row(SUGGESTED, CONFIRM, DRAFTER, Condition.LEGAL, LEGAL_REVIEW),
            row(SUGGESTED, CONFIRM, DRAFTER, Condition.LEADER, LEADER_SIGNATURE),
            row(SUGGESTED, CONFIRM, DRAFTER, ALWAYS, DECIDED),
            row(SUGGESTED, REVISE, DRAFTER, ALWAYS, SUGGESTED),
            row(SUGGESTED, WITHDRAW, DRAFTER, ALWAYS, WITHDRAWN),
            row(RETURNED, CONFIRM, DRAFTER, ALWAYS, OFFICE_REVIEW),
            row(RETURNED, REVISE, DRAFTER, ALWAYS, SUGGESTED),
            row(RETURNED, WITHDRAW, DRAFTER, ALWAYS, WITHDRAWN),
            // the office
            row(OFFICE_REVIEW, APPROVE, OFFICE, UNDETERMINED, AUTHORITY),
            row(OFFICE_REVIEW, APPROVE, OFFICE, Condition.LEGAL, LEGAL_REVIEW),
            row(OFFICE_REVIEW, APPROVE, OFFICE, Condition.LEADER, LEADER_SIGNATURE),
            row(OFFICE_REVIEW, APPROVE, OFFICE, ALWAYS, DECIDED),
            row(OFFICE_REVIEW, ESCALATE, OFFICE, ALWAYS, LEGAL_REVIEW),
            row(OFFICE_REVIEW, REFER, OFFICE, ALWAYS, AUTHORITY),
            row(OFFICE_REVIEW, RETURN, OFFICE, ALWAYS, RETURNED),
            // the legal office
            row(LEGAL_REVIEW, APPROVE, LEGAL, UNDETERMINED, AUTHORITY),
            row(LEGAL_REVIEW, APPROVE, LEGAL, Condition.LEADER, LEADER_SIGNATURE),
            row(LEGAL_REVIEW, APPROVE, LEGAL, ALWAYS, DECIDED),
            row(LEGAL_REVIEW, ESCALATE, LEGAL, ALWAYS, LEADER_SIGNATURE),
            row(LEGAL_REVIEW, REFER, LEGAL, ALWAYS, AUTHORITY),
            row(LEGAL_REVIEW, RETURN, LEGAL, ALWAYS, RETURNED),
            // a leader's word is the last, but not on what the bureau may not determine
            row(LEADER_SIGNATURE, APPROVE, LEADER, UNDETERMINED, AUTHORITY),
            row(LEADER_SIGNATURE, APPROVE, LEADER, ALWAYS, DECIDED),
            row(LEADER_SIGNATURE, REFER, LEADER, ALWAYS, AUTHORITY),
            row(LEADER_SIGNATURE, RETURN, LEADER, ALWAYS, RETURNED),
            row(AUTHORITY, ANSWER, OFFICE, ALWAYS, LEADER_SIGNATURE),
            row(AUTHORITY, ANSWER, LEGAL, ALWAYS, LEADER_SIGNATURE),
            // afterwards
            row(DECIDED, RELEASE, OFFICE, ALWAYS, RELEASED),
            row(DECIDED, REOPEN, OFFICE, ALWAYS, OFFICE_REVIEW),
            row(DECIDED, REOPEN, LEGAL, ALWAYS, LEGAL_REVIEW),
            row(RELEASED, REOPEN, OFFICE, ALWAYS, LEGAL_REVIEW),
            row(RELEASED, REOPEN, LEGAL, ALWAYS, LEGAL_REVIEW));

    private Transitions() {}

    /** The whole table. */
    public static List<Transition> table() {
        return TABLE;
    }

    /** The row that a step takes, if somebody with these roles may take it at all. */
    public static Optional<Transition> find(CaseState from, CaseAction action, Set<Role> roles, CaseFacts facts) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action && roles.contains(row.role()))
                .filter(row -> row.when().holds(facts))
                .findFirst();
    }

    /** What somebody with these roles may do where a case stands. */
    public static Set<CaseAction> open(CaseState from, Set<Role> roles) {
        return TABLE.stream()
                .filter(row -> row.from() == from && roles.contains(row.role()))
                .map(Transition::action)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a case must stand for somebody with a role to have something to do, beside what he submitted himself. */
    public static Set<CaseState> waitingFor(Role role) {
        return TABLE.stream()
                .filter(row -> row.role() == role && row.action() != REOPEN && row.from() != DRAFT)
                .map(Transition::from)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Transition row(CaseState from, CaseAction action, Role role, Condition when, CaseState to) {
        return new Transition(from, action, role, when, to);
    }
}
