package org.gongkai.review.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists on the desk, the most urgent first; what the actor submitted, the newest first. */
public final class PostgresWorkLists {

    /** What a count ends at: more is not counted. */
    public static final int MOST = 100;

    private static final String URGENCY = "coalesce(due, 'infinity'::date)";

    private final JdbcClient jdbc;
    private final Clock clock;

    public PostgresWorkLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param after where the page before ended, empty for the first
     * @param size how many cases a page has at most
     */
    public WorkPage page(WorkList list, Actor actor, Narrowing by, Optional<Place> after, int size) {
        Where where = where(list, actor).narrowed(by, clock.getZone());
        after.ifPresent(place -> goOn(where, list, place));
        String order = order(list);
        String each = Stations.of(list, actor).stream()
                .map(station -> "(select " + WorkRow.COLUMNS + " from review_case where " + station + " and "
                        + where.conditions() + " order by " + order + " limit " + (size + 1) + ")")
                .collect(Collectors.joining(" union all "));
        if (each.isEmpty()) {
            return new WorkPage(List.of(), null);
        }
        List<WorkRow> found = jdbc.sql("select * from (" + each + ") found order by " + order + " limit " + (size + 1))
                .params(where.parameters())
                .query(WorkRow::of)
                .list();
        return WorkPage.of(found, size);
    }

    /** How many cases each list has, {@link #MOST} at most. */
    public Map<WorkList, Integer> counts(Actor actor) {
        Map<WorkList, Integer> counts = new EnumMap<>(WorkList.class);
        for (WorkList list : WorkList.values()) {
            counts.put(list, count(list, actor));
        }
        return counts;
    }

    /** How many cases a list has, {@link #MOST} at most. */
    public int count(WorkList list, Actor actor) {
        Where where = where(list, actor);
        // in the order of the list, so that the index is walked that the list walks
        String each = Stations.of(list, actor).stream()
                .map(station -> "(select id from review_case where " + station + " and " + where.conditions()
                        + " order by " + order(list) + " limit " + MOST + ")")
                .collect(Collectors.joining(" union all "));
        return each.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from (select id from (" + each + ") found limit " + MOST + ") counted")
                        .params(where.parameters())
                        .query(Integer.class)
                        .single();
    }

    /** The divisions that have cases: one step in the index each, not a walk over all cases. */
    public List<String> divisions(Actor actor) {
        Where where = new Where(actor);
        return jdbc.sql("""
                        with recursive step as (
                            (select division from review_case order by division limit 1)
                            union all
                            select (select division from review_case where division > step.division
                                order by division limit 1) from step where step.division is not null)
                        select division from step where exists (select 1 from review_case
                            where review_case.division = step.division and %s)
                        """.formatted(where.conditions()))
                .params(where.parameters())
                .query(String.class)
                .list();
    }

    private Where where(WorkList list, Actor actor) {
        Where where = (list == WorkList.WAITING ? Where.waiting() : new Where(actor)).by(actor);
        where.parameters().put("today", LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return where;
    }

    private static void goOn(Where where, WorkList list, Place place) {
        if (list == WorkList.MINE) {
            where.and("id < :afterId", "afterId", place.id());
        } else {
            String due = place.due() == null ? "infinity" : place.due().toString();
            where.and("(" + order(list) + ") > (:afterDue::date, :afterId)", "afterDue", due);
            where.parameters().put("afterId", place.id());
        }
    }

    private static String order(WorkList list) {
        return switch (list) {
            case MINE -> "id desc";
            case OVERDUE -> "due, id";
            default -> URGENCY + ", id";
        };
    }
}
