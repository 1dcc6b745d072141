package org.gongkai.review.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.review.store.Visibility;
import org.jspecify.annotations.Nullable;

/** Conditions on {@code review_case} that must all hold, with their parameters. */
final class Where {

    private final StringBuilder conditions;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** What an actor may see. */
    Where(Actor actor) {
        Visibility visible = Visibility.of(actor);
        conditions = new StringBuilder(visible.condition());
        parameters.putAll(visible.parameters());
    }

    private Where() {
        conditions = new StringBuilder("true");
    }

    /** Nothing beside what waits for an actor, all of which he may see: a case is seen by whom it ever came before. */
    static Where waiting() {
        return new Where();
    }

    Where and(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    Where and(String condition, String name, Object value) {
        parameters.put(name, value);
        return and(condition);
    }

    /** Names who asks, for the conditions of {@link Stations}. */
    Where by(Actor actor) {
        parameters.put("me", actor.login());
        parameters.put("here", actor.division());
        return this;
    }

    /** What a list is narrowed to; where the bureau is, a day begins at its midnight. */
    Where narrowed(Narrowing by, ZoneId zone) {
        where("division = :division", "division", by.division());
        where("attribute = :attribute", "attribute", by.attribute());
        where(":ground = any (grounds)", "ground", by.ground());
        where("category = :category", "category", by.category());
        where("state = :state", "state", by.state());
        where("submitted >= :from", "from", by.from() == null ? null : midnight(by.from(), zone));
        where("submitted < :to", "to", by.to() == null ? null : midnight(by.to().plusDays(1), zone));
        return this;
    }

    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition, name, value instanceof Enum<?> code ? code.name() : value);
        }
    }

    static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
