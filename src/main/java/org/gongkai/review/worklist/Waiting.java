package org.gongkai.review.worklist;

import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;

/**
 * Which cases wait for somebody.
 *
 * @param condition in SQL, on {@code review_case}
 * @param parameters of the condition
 */
public record Waiting(String condition, Map<String, Object> parameters) {

    /** What waits for an actor and he may see. */
    public static Waiting of(Actor actor) {
        Where where = new Where(actor).by(actor);
        List<String> stations = Stations.of(WorkList.WAITING, actor);
        String waits = stations.isEmpty() ? "false" : "(" + String.join(") or (", stations) + ")";
        return new Waiting("(" + waits + ") and " + where.conditions(), where.parameters());
    }
}
