package org.gongkai.review.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.gongkai.check.Check;
import org.gongkai.decide.GroundCode;
import org.gongkai.detect.FindingType;
import org.gongkai.review.Annotation;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.store.CaseStore;
import org.springframework.transaction.support.TransactionOperations;

/** Changes what is held of passages, each as the actor saw it and of the version that he saw, all or none. */
final class Passages {

    private final CaseStore store;
    private final Annotating annotating;
    private final TransactionOperations transactions;

    Passages(CaseStore store, Annotating annotating, TransactionOperations transactions) {
        this.store = store;
        this.annotating = annotating;
        this.transactions = transactions;
    }

    /** A passage as its reader saw it: its id and when it had been judged, empty for never. */
    record Seen(long id, String at) {

        Seen {
            Objects.requireNonNull(at);
        }
    }

    /** What a reader holds of passages, and why. */
    record Opinion(Annotation.Verdict verdict, String reason) {

        Opinion {
            Objects.requireNonNull(verdict);
            Objects.requireNonNull(reason);
        }
    }

    /** What a reader holds of a passage. */
    record Judgement(Seen seen, Opinion opinion) {

        Judgement {
            Objects.requireNonNull(seen);
            Objects.requireNonNull(opinion);
        }
    }

    /** A stretch of the document's text, with the text that the reader saw there. */
    record Stretch(int start, int end, String text) {}

    /** What is wanted of the stretches that a reader chose. */
    record Wish(FindingType type, GroundCode ground, String reason, boolean everywhere) {

        Wish {
            Objects.requireNonNull(type);
            Objects.requireNonNull(ground);
            Objects.requireNonNull(reason);
        }
    }

    /**
     * Judges passages.
     *
     * @return them as they are now
     * @throws OvertakenException when somebody judged one of them since the actor saw it
     */
    List<Annotation> judge(long id, int version, List<Judgement> judgements, Actor actor) {
        return inTransaction(() -> {
            present(id, version, actor);
            lock(id, version, judgements.stream().map(Judgement::seen).toList());
            Map<Opinion, Set<Long>> alike = judgements.stream()
                    .collect(Collectors.groupingBy(
                            Judgement::opinion,
                            Collectors.mapping(one -> one.seen().id(), Collectors.toSet())));
            alike.forEach((opinion, ids) -> annotating.judge(id, ids, opinion.verdict(), opinion.reason(), actor));
            List<Long> judged = judgements.stream().map(one -> one.seen().id()).toList();
            return store.annotations().lock(id, version, judged);
        });
    }

    /**
     * Adds passages to take out.
     *
     * @return those that were added
     * @throws RefusedException when the text there is another than the reader saw, or all of it is taken out already
     */
    List<Annotation> add(long id, int version, List<Stretch> stretches, Wish wish, Actor actor) {
        return inTransaction(() -> {
            present(id, version, actor);
            Check check = store.versions().check(id, version).orElseThrow(NoSuchCaseException::new);
            String text = check.document().text();
            if (!stretches.stream().allMatch(stretch -> stands(stretch, text))) {
                throw new RefusedException("选中的文字与原文对不上，请刷新后重新选择。");
            }
            Set<Long> before = ids(store.annotations().of(id, version));
            for (Stretch stretch : stretches) {
                Annotating.Passage passage = new Annotating.Passage(
                        stretch.start(), stretch.end(), wish.type(), wish.ground(), wish.reason());
                annotating.add(id, passage, wish.everywhere(), actor);
            }
            List<Annotation> added = store.annotations().of(id, version).stream()
                    .filter(one -> !before.contains(one.id()))
                    .toList();
            if (added.isEmpty()) {
                throw new RefusedException("所选文字已在隐去范围内，不必重复添加。");
            }
            return added;
        });
    }

    /**
     * Takes back passages that people had added.
     *
     * @throws OvertakenException when somebody judged one of them since the actor saw it
     */
    void remove(long id, int version, List<Seen> passages, Actor actor) {
        inTransaction(() -> {
            present(id, version, actor);
            lock(id, version, passages);
            passages.forEach(passage -> annotating.remove(id, passage.id(), actor));
            return List.of();
        });
    }

    /** Notes that hidden parts will be cleared before release. */
    void clear(long id, int version, Set<Integer> parts, Actor actor) {
        inTransaction(() -> {
            present(id, version, actor);
            annotating.clear(id, parts, actor);
            return List.of();
        });
    }

    private void present(long id, int version, Actor actor) {
        int present = store.cases()
                .find(id, actor)
                .orElseThrow(NoSuchCaseException::new)
                .subject()
                .version();
        if (present != version) {
            throw new RefusedException("本件已有第" + present + "稿，您看到的是第" + version + "稿，操作没有生效。请打开最新一稿再办理。");
        }
    }

    private void lock(long id, int version, List<Seen> seen) {
        Map<Long, String> known = seen.stream().collect(Collectors.toMap(Seen::id, Seen::at, (one, same) -> one));
        List<Annotation> present = store.annotations().lock(id, version, known.keySet());
        if (present.size() != known.size()) {
            throw new RefusedException("有的标注已被撤回，请刷新后再办理。");
        }
        List<Annotation> changed = present.stream()
                .filter(one -> !Objects.toString(one.at(), "").equals(known.get(one.id())))
                .toList();
        if (!changed.isEmpty()) {
            throw new OvertakenException(changed);
        }
    }

    private static boolean stands(Stretch stretch, String text) {
        return stretch.start() >= 0
                && stretch.start() < stretch.end()
                && stretch.end() <= text.length()
                && text.substring(stretch.start(), stretch.end()).equals(stretch.text());
    }

    private static Set<Long> ids(Collection<Annotation> passages) {
        return passages.stream().map(Annotation::id).collect(Collectors.toSet());
    }

    private List<Annotation> inTransaction(Supplier<List<Annotation>> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
