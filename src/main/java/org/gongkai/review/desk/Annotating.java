package org.gongkai.review.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.check.Check;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.gongkai.document.Part;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseState;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.store.CaseStore;
import org.springframework.transaction.support.TransactionOperations;

/** What people hold of single passages: accept, refuse with a reason, add, take back. */
public final class Annotating {

    private static final int SHORTEST_REASON = 2;
    private static final Map<CaseState, Role> EDITOR = Map.of(
            CaseState.SUGGESTED, Role.DRAFTER,
            CaseState.RETURNED, Role.DRAFTER,
            CaseState.OFFICE_REVIEW, Role.OFFICE,
            CaseState.LEGAL_REVIEW, Role.LEGAL,
            CaseState.LEADER_SIGNATURE, Role.LEADER);

    private final CaseStore store;
    private final Ledger ledger;
    private final TransactionOperations transactions;

    public Annotating(CaseStore store, Ledger ledger, TransactionOperations transactions) {
        this.store = store;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Whether an actor may judge passages of a case where it stands. */
    public boolean mayEdit(ReviewCase reviewCase, Actor actor) {
        Role editor = EDITOR.get(reviewCase.state());
        return editor != null
                && actor.is(editor)
                && (editor != Role.DRAFTER || reviewCase.origin().division().equals(actor.division()));
    }

    /**
     * Judges passages.
     *
     * @param ids which passages of the present version
     * @param verdict {@code OPEN} takes an earlier judgement back
     * @param reason why; needed to refuse
     * @throws RefusedException when the actor may not or gives no reason
     */
    public List<Annotation> judge(long id, Set<Long> ids, Annotation.Verdict verdict, String reason, Actor actor) {
        if (verdict == Annotation.Verdict.REJECTED && reason.strip().length() < SHORTEST_REASON) {
            throw new RefusedException("不采纳须写明理由。");
        }
        return edit(id, actor, reviewCase -> {
            int version = reviewCase.subject().version();
            int judged =
                    store.annotations().judge(id, version, ids, verdict, reason.strip(), actor.login(), ledger.now());
            if (judged != ids.size()) {
                throw new RefusedException("有的标注已不在当前版本中，请刷新后再办理。");
            }
            ledger.record(
                    actor,
                    "passage." + verdict.name().toLowerCase(Locale.ROOT),
                    reviewCase,
                    reason.strip(),
                    Map.of("passages", ids.stream().sorted().toList().toString(), "version", "" + version));
            return store.annotations().of(id, version);
        });
    }

    /**
     * Adds a passage to take out.
     *
     * @param start offset of its first char in the text of the present version
     * @param end offset after its last char
     * @param everywhere whether to add the same text wherever else it stands
     * @throws RefusedException when the actor may not or there is no such text
     */
    public List<Annotation> add(long id, Passage passage, boolean everywhere, Actor actor) {
        return edit(id, actor, reviewCase -> {
            int version = reviewCase.subject().version();
            Check check = store.versions().check(id, version).orElseThrow(NoSuchCaseException::new);
            String text = check.document().text();
            if (passage.start() < 0
                    || passage.end() > text.length()
                    || passage.end() <= passage.start()
                    || text.substring(passage.start(), passage.end()).isBlank()) {
                throw new RefusedException("没有选中文字，请重新选择。");
            }
            String chosen = text.substring(passage.start(), passage.end());
            List<Annotation> there = store.annotations().of(id, version);
            int added = 0;
            for (int at = everywhere ? text.indexOf(chosen) : passage.start();
                    at >= 0;
                    at = everywhere ? text.indexOf(chosen, at + chosen.length()) : -1) {
                if (!covered(there, at, at + chosen.length())) {
                    Part part = check.document().partAt(at);
                    store.annotations()
                            .add(id, version, passage.at(at, chosen, part.place(), actor.login(), ledger.now()));
                    added++;
                }
            }
            ledger.record(
                    actor,
                    "passage.added",
                    reviewCase,
                    passage.reason(),
                    Map.of("count", "" + added, "ground", passage.ground().name(), "version", "" + version));
            return store.annotations().of(id, version);
        });
    }

    /** Takes back a passage that a person had added. */
    public List<Annotation> remove(long id, long annotation, Actor actor) {
        return edit(id, actor, reviewCase -> {
            int version = reviewCase.subject().version();
            if (store.annotations().remove(id, version, annotation) == 0) {
                throw new RefusedException("只能撤回人工添加的标注。系统标出的请选择“不采纳”。");
            }
            ledger.record(
                    actor,
                    "passage.removed",
                    reviewCase,
                    "",
                    Map.of("passages", "[" + annotation + "]", "version", "" + version));
            return store.annotations().of(id, version);
        });
    }

    /** Notes that the actor saw to it that hidden parts of the present version are cleared before release. */
    public void clear(long id, Collection<Integer> parts, Actor actor) {
        transactions.executeWithoutResult(status -> {
            ReviewCase reviewCase = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
            if (!mayEdit(reviewCase, actor) && !(reviewCase.state() == CaseState.DECIDED && actor.is(Role.OFFICE))) {
                throw new RefusedException("本件" + reviewCase.state().label() + "，您现在不能办理。");
            }
            int cleared =
                    store.annotations().clear(id, reviewCase.subject().version(), parts, actor.login(), ledger.now());
            ledger.record(actor, "hidden.cleared", reviewCase, "", Map.of("count", "" + cleared));
        });
    }

    private List<Annotation> edit(long id, Actor actor, Function<ReviewCase, List<Annotation>> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            ReviewCase reviewCase = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
            if (!mayEdit(reviewCase, actor)) {
                throw new RefusedException("本件" + reviewCase.state().label() + "，您现在不能改动标注。");
            }
            return work.apply(reviewCase);
        }));
    }

    private static boolean covered(List<Annotation> there, int start, int end) {
        return there.stream().anyMatch(one -> one.takenOut() && one.start() <= start && one.end() >= end);
    }

    /**
     * A passage that a person wants taken out.
     *
     * @param start offset of its first char
     * @param end offset after its last char
     * @param type what it is
     * @param ground why it is to be taken out
     * @param reason in the person's words, may be empty
     */
    public record Passage(int start, int end, FindingType type, GroundCode ground, String reason) {

        Annotation at(int at, String text, String place, String login, Instant now) {
            String why = "人工添加：" + ground.label() + (reason.isBlank() ? "" : "，" + reason.strip());
            return new Annotation(
                    0,
                    type,
                    text,
                    at,
                    at + text.length(),
                    place,
                    why,
                    ground,
                    true,
                    true,
                    Annotation.Verdict.ACCEPTED,
                    reason.strip(),
                    login,
                    now);
        }
    }
}
