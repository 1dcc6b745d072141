package org.gongkai.review.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.gongkai.check.Check;
import org.gongkai.decide.StepCode;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.CaseStep;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Preparations;
import org.gongkai.review.desk.Scruples;
import org.gongkai.review.route.Transitions;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;

/** Puts together what a case's page shows. */
final class Dossiers {

    private static final List<CaseState> USUAL = List.of(
            CaseState.SUGGESTED,
            CaseState.OFFICE_REVIEW,
            CaseState.LEGAL_REVIEW,
            CaseState.LEADER_SIGNATURE,
            CaseState.AUTHORITY,
            CaseState.DECIDED,
            CaseState.RELEASED);
    private static final Set<CaseState> WHERE_TAKEN =
            Set.of(CaseState.RETURNED, CaseState.AUTHORITY, CaseState.WITHDRAWN);

    private final CaseStore store;
    private final Terms terms;
    private final Decisions decisions;
    private final Preparations preparations;
    private final Scruples scruples;

    Dossiers(CaseStore store, Terms terms, Decisions decisions, Preparations preparations, Scruples scruples) {
        this.store = store;
        this.terms = terms;
        this.decisions = decisions;
        this.preparations = preparations;
        this.scruples = scruples;
    }

    /**
     * The dossier of a case.
     *
     * @throws NoSuchCaseException when the actor may not see it
     */
    Dossier of(long id, Actor actor) {
        ReviewCase reviewCase = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        List<CaseStep> steps = store.steps().of(id);
        List<String> blockers = scruples.blockers(reviewCase);
        List<Choice> choices = choices(reviewCase, blockers, actor);
        boolean revising =
                decisions.outlook(reviewCase, CaseAction.REVISE, actor).isPresent();
        return new Dossier(
                reviewCase,
                check(reviewCase, reviewCase.subject().version()),
                way(reviewCase, steps),
                papers(reviewCase, actor),
                choices,
                tasks(reviewCase, steps, blockers, actor),
                revising);
    }

    /** The terms of a case. */
    List<Terms.Term> terms(long id, Actor actor) {
        ReviewCase reviewCase = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        return terms.of(reviewCase, store.steps().of(id));
    }

    private List<Choice> choices(ReviewCase reviewCase, List<String> blockers, Actor actor) {
        boolean own = scruples.own(reviewCase, actor);
        List<Choice> choices = new ArrayList<>();
        for (CaseAction action : Transitions.open(reviewCase.state(), actor.roles())) {
            if (action != CaseAction.SUBMIT && action != CaseAction.REVISE) {
                decisions
                        .outlook(reviewCase, action, actor)
                        .ifPresent(row -> choices.add(new Choice(action, row, barred(action, own, blockers))));
            }
        }
        return choices;
    }

    private static String barred(CaseAction action, boolean own, List<String> blockers) {
        if (own && action.judges()) {
            return "本件由您提交或者确定，须由其他人员办理。";
        }
        return action == CaseAction.RELEASE && !blockers.isEmpty() ? "还不能发布，见“发布前程序”。" : "";
    }

    private Dossier.Way way(ReviewCase reviewCase, List<CaseStep> steps) {
        List<CaseEvent> events = new ArrayList<>(store.cases().events(reviewCase.id()));
        Map<String, String> names = new LinkedHashMap<>();
        events.forEach(event -> names.put(event.login(), event.name()));
        Set<CaseState> taken = events.stream().map(CaseEvent::to).collect(Collectors.toSet());
        Collections.reverse(events);
        return new Dossier.Way(stations(reviewCase.state(), taken), events, names, terms.of(reviewCase, steps));
    }

    private static List<Dossier.Station> stations(CaseState now, Set<CaseState> taken) {
        List<CaseState> stations = new ArrayList<>(USUAL);
        stations.removeIf(state -> WHERE_TAKEN.contains(state) && state != now && !taken.contains(state));
        if (now == CaseState.RETURNED) {
            stations.set(0, CaseState.RETURNED);
        } else if (now == CaseState.WITHDRAWN) {
            stations.subList(1, stations.size()).clear();
            stations.add(CaseState.WITHDRAWN);
        }
        int at = stations.indexOf(now);
        List<Dossier.Station> marked = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            CaseState state = stations.get(i);
            marked.add(new Dossier.Station(state, i == at ? "now" : i < at && taken.contains(state) ? "past" : ""));
        }
        return marked;
    }

    private Dossier.Papers papers(ReviewCase reviewCase, Actor actor) {
        long id = reviewCase.id();
        int version = reviewCase.subject().version();
        var versions = new ArrayList<>(store.versions().all(id));
        Collections.reverse(versions);
        List<ReviewCase> attachments = store.cases().attachments(id).stream()
                .filter(one -> store.cases().find(one.id(), actor).isPresent())
                .toList();
        return new Dossier.Papers(
                versions, changes(reviewCase), attachments, store.annotations().hidden(id, version));
    }

    private @Nullable FindingChanges changes(ReviewCase reviewCase) {
        int version = reviewCase.subject().version();
        return version == 1 ? null : FindingChanges.between(check(reviewCase, version - 1), check(reviewCase, version));
    }

    private Dossier.Tasks tasks(ReviewCase reviewCase, List<CaseStep> steps, List<String> blockers, Actor actor) {
        return new Dossier.Tasks(
                steps.stream().map(step -> task(reviewCase, step, actor)).toList(),
                store.steps().partners(reviewCase.id()),
                preparations.may(reviewCase, StepCode.COORDINATION, actor),
                blockers);
    }

    private Dossier.Task task(ReviewCase reviewCase, CaseStep step, Actor actor) {
        String whose = preparations.whose(step.code());
        boolean may = step.open() && preparations.may(reviewCase, step.code(), actor);
        if (step.code() == StepCode.COMPETENT_AUTHORITY) {
            return new Dossier.Task(step, may, "登记主管部门答复时办结");
        }
        return new Dossier.Task(step, may, whose.isEmpty() ? "随审查意见一并办结" : "由" + whose + "办理");
    }

    private Check check(ReviewCase reviewCase, int version) {
        return store.versions().check(reviewCase.id(), version).orElseThrow(NoSuchCaseException::new);
    }
}
