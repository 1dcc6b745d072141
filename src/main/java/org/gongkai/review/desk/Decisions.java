package org.gongkai.review.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.decide.StepCode;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.CaseStep;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.due.Dues;
import org.gongkai.review.route.CaseFacts;
import org.gongkai.review.route.Transition;
import org.gongkai.review.route.Transitions;
import org.gongkai.review.store.CaseStore;
import org.springframework.transaction.support.TransactionOperations;

/** Moves cases on: one step, by one person, of a revision he has seen, on record. */
public final class Decisions {

    private static final Map<Role, Set<StepCode>> DONE_BY = Map.of(
            Role.OFFICE, Set.of(StepCode.OFFICE_REVIEW),
            Role.LEGAL, Set.of(StepCode.LEGALITY_REVIEW),
            Role.LEADER, Set.of(StepCode.LEADER_SIGNOFF));

    private final CaseStore store;
    private final Scruples scruples;
    private final Dues dues;
    private final Ledger ledger;
    private final TransactionOperations transactions;

    public Decisions(CaseStore store, Scruples scruples, Dues dues, Ledger ledger, TransactionOperations transactions) {
        this.store = store;
        this.scruples = scruples;
        this.dues = dues;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /**
     * Takes a step.
     *
     * @param id which case
     * @param seen the revision that the actor has seen
     * @return the case after it
     * @throws NoSuchCaseException when the actor may not see the case
     * @throws RefusedException when the step is not his, not open, or lacks a reason
     * @throws org.gongkai.review.StaleCaseException when somebody else was quicker
     */
    public ReviewCase take(long id, int seen, Deed deed, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            ReviewCase before = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
            if (before.revision() != seen) {
                throw store.cases().stale(id);
            }
            return step(before, deed, actor);
        }));
    }

    /**
     * Confirms a case as it was suggested, together with others of its kind.
     *
     * @throws RefusedException when it is not plain, or not the actor's to confirm
     */
    public ReviewCase takePlain(long id, int seen, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (!store.cases().plain(id, actor)) {
                throw new RefusedException("不是普通件，请逐件办理。");
            }
            return take(id, seen, Deed.of(CaseAction.CONFIRM, ""), actor);
        }));
    }

    /** Where a step would lead now, empty when it is not open to the actor; a ruling of his own may lead elsewhere. */
    public Optional<Transition> outlook(ReviewCase reviewCase, CaseAction action, Actor actor) {
        return find(facts(reviewCase, reviewCase.ruling()), action, actor);
    }

    private static Optional<Transition> find(CaseFacts facts, CaseAction action, Actor actor) {
        ReviewCase reviewCase = facts.reviewCase();
        return Transitions.find(reviewCase.state(), action, actor.roles(), facts)
                .filter(row -> row.role() != Role.DRAFTER
                        || reviewCase.origin().division().equals(actor.division()));
    }

    private ReviewCase step(ReviewCase before, Deed deed, Actor actor) {
        CaseAction action = deed.action();
        if (action == CaseAction.SUBMIT || action == CaseAction.REVISE) {
            throw new RefusedException("提交文件须随附文件。");
        }
        Ruling ruling = ruling(before, deed);
        CaseFacts facts = facts(before, ruling);
        Transition transition = find(facts, action, actor)
                .orElseThrow(() ->
                        new RefusedException("本件" + before.state().label() + "，您现在不能办理“" + action.label() + "”。"));
        scruples.check(before, deed, ruling, actor);
        Instant now = ledger.now();
        ReviewCase after = new ReviewCase(
                before.id(),
                before.revision() + 1,
                transition.to(),
                before.subject(),
                before.origin(),
                before.proposal(),
                ruling,
                action != CaseAction.CONFIRM && (before.disputed() || facts.disagrees()),
                dates(before.dates(), transition.to(), now));
        store.steps().done(before.id(), steps(action, transition.role()), actor.login(), now, deed.reason());
        store.cases()
                .move(
                        after,
                        before.revision(),
                        dues.next(after, store.steps().of(before.id())).orElse(null));
        record(after, before.state(), deed, actor, transition.role());
        return after;
    }

    /** What is held after the step: reasons of steps that decide nothing are remarks and leave the reason alone. */
    private static Ruling ruling(ReviewCase before, Deed deed) {
        Ruling held = before.ruling();
        if (!deed.action().rules()) {
            return held;
        }
        Ruling given = deed.ruling() == null ? held : deed.ruling();
        boolean keeps = deed.reason().isEmpty()
                || given.agreesWith(held) && deed.action() != CaseAction.CONFIRM && deed.action() != CaseAction.ANSWER;
        return new Ruling(given.attribute(), given.grounds(), given.category(), keeps ? held.reason() : deed.reason());
    }

    private CaseFacts facts(ReviewCase before, Ruling ruling) {
        Set<StepCode> steps = store.steps().of(before.id()).stream()
                .filter(CaseStep::open)
                .map(CaseStep::code)
                .collect(Collectors.toSet());
        boolean refused = store.annotations().of(before.id(), before.subject().version()).stream()
                .anyMatch(one -> one.redact() && !one.added() && one.verdict() == Annotation.Verdict.REJECTED);
        return new CaseFacts(before, ruling, steps, refused);
    }

    private static Set<StepCode> steps(CaseAction action, Role role) {
        if (action == CaseAction.ANSWER) {
            return Set.of(StepCode.COMPETENT_AUTHORITY, StepCode.DECLASSIFICATION);
        }
        return action == CaseAction.APPROVE ? DONE_BY.getOrDefault(role, Set.of()) : Set.of();
    }

    private static ReviewCase.Dates dates(ReviewCase.Dates before, CaseState to, Instant now) {
        return switch (to) {
            case DECIDED -> new ReviewCase.Dates(before.submitted(), now, now, null);
            case RELEASED -> new ReviewCase.Dates(before.submitted(), now, before.decided(), now);
            default -> new ReviewCase.Dates(before.submitted(), now, null, null);
        };
    }

    private void record(ReviewCase after, CaseState from, Deed deed, Actor actor, Role role) {
        Ruling held = after.ruling();
        Ruling said = new Ruling(held.attribute(), held.grounds(), held.category(), deed.reason());
        store.cases()
                .record(
                        after.id(),
                        new CaseEvent(
                                after.dates().changed(),
                                after.subject().version(),
                                deed.action(),
                                from,
                                after.state(),
                                actor.login(),
                                actor.name(),
                                actor.division(),
                                role,
                                said));
        ledger.record(
                actor,
                "case." + deed.action().name().toLowerCase(Locale.ROOT),
                after,
                deed.reason(),
                Map.of(
                        "from", from.name(),
                        "to", after.state().name(),
                        "attribute", held.attribute().name(),
                        "grounds", held.grounds().toString(),
                        "category", held.category(),
                        "role", role.name()));
    }
}
