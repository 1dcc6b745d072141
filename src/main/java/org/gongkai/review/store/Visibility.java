package org.gongkai.review.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.review.CaseState;

/**
 * Which cases somebody may see: a division its own, the office all that a division has decided, the legal office and
 * the leaders what has come before them, the audit all.
 *
 * @param condition in SQL, on {@code review_case}
 * @param parameters of the condition
 */
public record Visibility(String condition, Map<String, Object> parameters) {

    /** What an actor may see. */
    public static Visibility of(Actor actor) {
        if (actor.equals(Actor.SERVICE) || actor.is(Role.AUDITOR)) {
            return new Visibility("true", Map.of());
        }
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (actor.is(Role.DRAFTER) && !actor.division().isEmpty()) {
            any.add("division = :seeingDivision");
            parameters.put("seeingDivision", actor.division());
        }
        if (actor.is(Role.OFFICE)) {
            any.add("state not in ('SUGGESTED', 'WITHDRAWN')");
        }
        if (actor.is(Role.LEGAL)) {
            any.add(reached(CaseState.LEGAL_REVIEW));
        }
        if (actor.is(Role.LEADER)) {
            any.add(reached(CaseState.LEADER_SIGNATURE));
        }
        String condition = any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")";
        return new Visibility(condition, parameters);
    }

    private static String reached(CaseState state) {
        return "'" + state + "' = any (seen_by)";
    }
}
