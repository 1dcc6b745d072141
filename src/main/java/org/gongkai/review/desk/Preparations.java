package org.gongkai.review.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.decide.StepCode;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.Partner;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.due.Due;
import org.gongkai.review.due.Dues;
import org.gongkai.review.store.CaseStore;
import org.springframework.transaction.support.TransactionOperations;

/** What is done before release beside the decision itself: reviews, consultations, other organs' consent. */
public final class Preparations {

    /** Steps that nobody ticks off: they are done by deciding. */
    private static final Map<StepCode, Set<Role>> BY = Map.of(
            StepCode.SECRECY_REVIEW, Set.of(Role.OFFICE),
            StepCode.THIRD_PARTY_CONSULT, Set.of(Role.DRAFTER, Role.LEGAL),
            StepCode.COORDINATION, Set.of(Role.DRAFTER, Role.OFFICE),
            StepCode.INTERPRETATION, Set.of(Role.DRAFTER, Role.OFFICE),
            StepCode.PRESS_PLAN, Set.of(Role.DRAFTER, Role.OFFICE),
            StepCode.PUBLIC_OPINION, Set.of(Role.DRAFTER, Role.OFFICE),
            StepCode.DECLASSIFICATION, Set.of(Role.OFFICE));

    private static final int SHORTEST_NOTE = 2;

    private final CaseStore store;
    private final Dues dues;
    private final Ledger ledger;
    private final TransactionOperations transactions;

    public Preparations(CaseStore store, Dues dues, Ledger ledger, TransactionOperations transactions) {
        this.store = store;
        this.dues = dues;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Whose a step is to tick off, in Chinese; empty for those that are done by deciding. */
    public String whose(StepCode step) {
        return BY.getOrDefault(step, Set.of()).stream()
                .sorted()
                .map(Role::label)
                .collect(Collectors.joining("、"));
    }

    /** Whether an actor may tick off a step of a case. */
    public boolean may(ReviewCase reviewCase, StepCode step, Actor actor) {
        Set<Role> roles = BY.getOrDefault(step, Set.of());
        return !reviewCase.state().ended()
                && roles.stream()
                        .anyMatch(role -> actor.is(role)
                                && (role != Role.DRAFTER
                                        || reviewCase.origin().division().equals(actor.division())));
    }

    /**
     * Notes that a step was done.
     *
     * @param note what came of it; needed
     * @throws RefusedException when it is not the actor's to do, or who submitted the case passes its secrecy review
     */
    public void done(long id, StepCode step, String note, Actor actor) {
        if (note.strip().length() < SHORTEST_NOTE) {
            throw new RefusedException("请写明“" + step.label() + "”的结果。");
        }
        change(
                id,
                reviewCase -> {
                    if (!may(reviewCase, step, actor)) {
                        throw new RefusedException("您现在不能办理“" + step.label() + "”。");
                    }
                    if (step == StepCode.SECRECY_REVIEW
                            && reviewCase.origin().submitter().equals(actor.login())) {
                        throw new RefusedException("本件由您提交，保密审查须由其他人员办理。");
                    }
                    store.steps().done(id, Set.of(step), actor.login(), ledger.now(), note.strip());
                    ledger.record(actor, "step.done", reviewCase, note.strip(), Map.of("step", step.name()));
                },
                actor);
    }

    /** Notes that third parties were asked today, 政府信息公开条例 article 32; gives the term for their answer. */
    public LocalDate consult(long id, Actor actor) {
        Due due = dues.consultation(ledger.today());
        LocalDate by = due.by();
        if (by == null) {
            throw new RefusedException(due.how());
        }
        change(
                id,
                reviewCase -> {
                    if (!may(reviewCase, StepCode.THIRD_PARTY_CONSULT, actor)) {
                        throw new RefusedException("您现在不能办理“" + StepCode.THIRD_PARTY_CONSULT.label() + "”。");
                    }
                    store.steps().due(id, StepCode.THIRD_PARTY_CONSULT, by);
                    ledger.record(
                            actor,
                            "step.begun",
                            reviewCase,
                            "",
                            Map.of("step", "THIRD_PARTY_CONSULT", "due", by.toString()));
                },
                actor);
        return by;
    }

    /** Notes what an organ that issued the document jointly answered. */
    public void answered(long id, String organ, boolean agreed, String note, Actor actor) {
        if (note.strip().length() < SHORTEST_NOTE) {
            throw new RefusedException("请写明" + organ + "的答复（文号、日期或者经办人）。");
        }
        change(
                id,
                reviewCase -> {
                    if (!may(reviewCase, StepCode.COORDINATION, actor)) {
                        throw new RefusedException("您现在不能登记有关单位的答复。");
                    }
                    Partner answer = new Partner(organ, agreed, note.strip(), actor.login(), ledger.now());
                    if (!store.steps().answered(id, answer)) {
                        throw new RefusedException("本件没有联合发文单位“" + organ + "”。");
                    }
                    ledger.record(actor, "partner.answered", reviewCase, note.strip(), Map.of("agreed", "" + agreed));
                },
                actor);
    }

    private void change(long id, Consumer<ReviewCase> work, Actor actor) {
        transactions.executeWithoutResult(status -> {
            ReviewCase reviewCase = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
            work.accept(reviewCase);
            store.cases().dueOn(id, dues.next(reviewCase, store.steps().of(id)).orElse(null));
        });
    }
}
