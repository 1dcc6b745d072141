package org.gongkai.review.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.review.CaseState;
import org.gongkai.review.route.Transitions;

/** Where the cases of a list stand, each as a condition of its own, so that each walks its own part of an index. */
final class Stations {

    private static final String FOREIGN = " and submitter <> :me and not exists (select 1 from case_event e"
            + " where e.case_id = review_case.id and e.version = review_case.version and e.login = :me"
            + " and e.action in ('CONFIRM', 'REVISE'))";
    private static final Set<CaseState> ELSEWHERE = Set.of(CaseState.AUTHORITY);

    private Stations() {}

    /** The conditions; the parameters {@code me} and {@code here} are the actor's login and division. */
    static List<String> of(WorkList list, Actor actor) {
        return switch (list) {
            case WAITING -> waiting(actor);
            case RAISED ->
                List.of("state = 'LEGAL_REVIEW'", "state = 'LEADER_SIGNATURE'", "state = 'OFFICE_REVIEW' and disputed");
            case AUTHORITY -> List.of("state = 'AUTHORITY'");
            case MINE -> List.of("submitter = :me");
            case OVERDUE -> List.of("due < :today");
        };
    }

    private static List<String> waiting(Actor actor) {
        List<String> stations = new ArrayList<>();
        for (Role role : Role.values()) {
            for (CaseState state : actor.is(role) ? Transitions.waitingFor(role) : Set.<CaseState>of()) {
                // what waits for another organ's answer is in a list of its own
                if (!ELSEWHERE.contains(state)) {
                    stations.add(station(role, state));
                }
            }
        }
        return stations;
    }

    private static String station(Role role, CaseState state) {
        String here = "state = '" + state + "'";
        if (role == Role.DRAFTER) {
            return here + " and division = :here";
        }
        // what is not for publication rests once it is decided
        return here + (state == CaseState.DECIDED ? " and attribute = 'PROACTIVE'" : "") + FOREIGN;
    }
}
