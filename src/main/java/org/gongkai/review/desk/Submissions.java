package org.gongkai.review.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;
import org.gongkai.decide.CheckStatus;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.CaseVersion;
import org.gongkai.review.Incident;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.Proposal;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.due.Dues;
import org.gongkai.review.route.Transitions;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in documents: checks first, and keeps original, check and case in one transaction afterwards, so that a live
 * secret mark is never stored and nothing is stored by half.
 */
public final class Submissions {

    private final Checking checking;
    private final CaseStore store;
    private final Dues dues;
    private final Ledger ledger;
    private final TransactionOperations transactions;

    public Submissions(
            Checking checking, CaseStore store, Dues dues, Ledger ledger, TransactionOperations transactions) {
        this.checking = checking;
        this.store = store;
        this.dues = dues;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /**
     * Takes in a document as a new case.
     *
     * @throws RefusedException when the actor may not, or the sender's number is taken by another file
     * @throws NoSuchCaseException when the main or the forwarded case cannot be seen
     */
    public Receipt submit(Filing filing, Actor actor, Consumer<Stage> progress) {
        if (!actor.is(Role.DRAFTER) || actor.division().isEmpty()) {
            throw new RefusedException("只有起草处室的人员可以提交文件，请联系管理员核对您的处室和角色。");
        }
        Check check = checking.check(filing.file(), filing.name(), ledger.today(), progress);
        try {
            return inTransaction(() -> {
                Optional<Receipt> known = known(filing, check, actor);
                return known.isPresent() ? known.get() : keep(filing, check, actor);
            });
        } catch (DuplicateKeyException raced) {
            return known(filing, check, actor).orElseThrow(() -> raced);
        }
    }

    /**
     * Takes in a new version of a case's document.
     *
     * @param seen the revision that the actor has seen
     * @throws RefusedException when the case does not wait for one
     */
    public Receipt revise(long id, int seen, Filing filing, Actor actor, Consumer<Stage> progress) {
        ReviewCase before = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        if (!Transitions.open(before.state(), actor.roles()).contains(CaseAction.REVISE)) {
            throw new RefusedException("本件" + before.state().label() + "，现在不能提交修改稿。");
        }
        Check check = checking.check(filing.file(), filing.name(), ledger.today(), progress);
        return inTransaction(() -> check.suggestion().status() == CheckStatus.SECRET_MARK_FOUND
                ? incident(filing, check, actor)
                : replace(before, seen, filing.file(), check, actor));
    }

    private Receipt keep(Filing filing, Check check, Actor actor) {
        if (check.suggestion().status() == CheckStatus.SECRET_MARK_FOUND) {
            return incident(filing, check, actor);
        }
        if (filing.main() != null) {
            store.cases().find(filing.main(), actor).orElseThrow(NoSuchCaseException::new);
        }
        ReviewCase forwarded = filing.forwarded() == null
                ? null
                : store.cases().find(filing.forwarded(), actor).orElseThrow(NoSuchCaseException::new);
        Proposal proposal = Inheritance.apply(Proposal.of(check), forwarded);
        ReviewCase.Origin origin = new ReviewCase.Origin(
                actor.division(),
                actor.login(),
                filing.informal(),
                filing.main(),
                filing.forwarded(),
                filing.reference());
        Instant now = ledger.now();
        ReviewCase fresh = Drafts.fresh(0, check, proposal, origin, 1, now, now);
        checking.keepOriginal(filing.file(), check.document().sha256());
        long id = store.cases().add(fresh, Plainness.holds(check), due(fresh), Drafts.searched(check));
        ReviewCase added = Drafts.fresh(id, check, proposal, origin, 1, now, now);
        version(added, check, actor);
        event(added, CaseAction.SUBMIT, CaseState.DRAFT, actor);
        return new Receipt(added, null, false);
    }

    private Receipt replace(ReviewCase before, int seen, Path file, Check check, Actor actor) {
        ReviewCase forwarded = before.origin().forwarded() == null
                ? null
                : store.cases().find(before.origin().forwarded(), Actor.SERVICE).orElse(null);
        Proposal proposal = Inheritance.apply(Proposal.of(check), forwarded);
        ReviewCase now = Drafts.fresh(
                before.id(),
                check,
                proposal,
                before.origin(),
                before.subject().version() + 1,
                before.dates().submitted(),
                ledger.now());
        checking.keepOriginal(file, check.document().sha256());
        store.cases().replace(now, seen, Plainness.holds(check), due(now), Drafts.searched(check));
        version(now, check, actor);
        event(now, CaseAction.REVISE, before.state(), actor);
        return new Receipt(now, null, false);
    }

    private void version(ReviewCase reviewCase, Check check, Actor actor) {
        long id = reviewCase.id();
        int version = reviewCase.subject().version();
        store.versions().add(id, version, check, actor.login(), ledger.now());
        store.annotations().begin(id, version, check);
        store.steps().set(id, check.suggestion().steps());
        checking.partners(check).forEach(organ -> store.steps().ask(id, organ));
    }

    private void event(ReviewCase now, CaseAction action, CaseState from, Actor actor) {
        int version = now.subject().version();
        store.cases()
                .record(
                        now.id(),
                        new CaseEvent(
                                now.dates().changed(),
                                version,
                                action,
                                from,
                                now.state(),
                                actor.login(),
                                actor.name(),
                                actor.division(),
                                Role.DRAFTER,
                                now.ruling()));
        List<CaseVersion> versions = store.versions().all(now.id());
        CaseVersion last = versions.get(versions.size() - 1);
        ledger.record(
                actor,
                "case." + action.name().toLowerCase(Locale.ROOT),
                now,
                "",
                last.rules(),
                last.models(),
                Map.of(
                        "version",
                        "" + version,
                        "suggested",
                        now.ruling().attribute().name()));
    }

    private Receipt incident(Filing filing, Check check, Actor actor) {
        String sha256 = check.document().sha256();
        long id = store.incidents()
                .add(new Incident(
                        0, ledger.now(), sha256, filing.name(), actor.login(), actor.division(), null, null, ""));
        ledger.incident(actor, id, sha256);
        return new Receipt(null, id, false);
    }

    private Optional<Receipt> known(Filing filing, Check check, Actor actor) {
        if (filing.reference().isEmpty()) {
            return Optional.empty();
        }
        Optional<ReviewCase> found = store.cases().findByReference(filing.reference());
        found.ifPresent(known -> {
            if (!known.origin().division().equals(actor.division())
                    || !known.subject().sha256().equals(check.document().sha256())) {
                throw new RefusedException("编号“" + filing.reference() + "”已经用于另一份文件。修改稿请在原件上提交，新文件请换用新的编号。");
            }
        });
        return found.map(known -> new Receipt(known, null, true));
    }

    private @Nullable LocalDate due(ReviewCase reviewCase) {
        return dues.next(reviewCase, List.of()).orElse(null);
    }

    private Receipt inTransaction(Supplier<Receipt> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
