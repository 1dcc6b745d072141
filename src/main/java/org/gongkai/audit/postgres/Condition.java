package org.gongkai.audit.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.audit.AuditFilter;

/**
 * A filter as SQL.
 *
 * @param sql conditions joined by {@code and}
 * @param parameters their parameters in order
 */
record Condition(String sql, List<Object> parameters) {

    static Condition of(AuditFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> parameters = new ArrayList<>();
        if (!filter.actor().isEmpty()) {
            conditions.add("actor = ?");
            parameters.add(filter.actor());
        }
        if (!filter.subject().isEmpty()) {
            conditions.add("subject = ?");
            parameters.add(filter.subject());
        }
        if (!filter.action().isEmpty()) {
            conditions.add("starts_with(action, ?)");
            parameters.add(filter.action());
        }
        if (filter.from() != null) {
            conditions.add("at >= ?");
            parameters.add(time(filter.from()));
        }
        if (filter.to() != null) {
            conditions.add("at < ?");
            parameters.add(time(filter.to()));
        }
        return new Condition(String.join(" and ", conditions), parameters);
    }

    /** The parameters, followed by others. */
    Object[] and(Object... further) {
        return Stream.concat(parameters.stream(), Stream.of(further)).toArray();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
