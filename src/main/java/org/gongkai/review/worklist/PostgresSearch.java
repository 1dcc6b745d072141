package org.gongkai.review.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds cases by what their documents say, the newest first. */
public final class PostgresSearch {

    /** The query is hidden in a subquery from the planner, who would plan anew for every query, longer than it takes. */
    private static final String INDEXED =
            "case_words(words, id, division, state, attribute, category, grounds, seen_by) @@ (select :asked::tsquery)";

    /** Numbers run with the time of submission, but for cases handed in at the same time. */
    private static final long SLACK = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    public PostgresSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A page of what was found.
     *
     * @param query what was typed: all of it must be in a document, its title, number or name; empty for all cases
     * @param after where the page before ended, empty for the first
     * @param size how many cases a page has at most
     */
    public WorkPage page(String query, Actor actor, Narrowing by, Optional<Place> after, int size) {
        if (Asked.idle(query)) {
            return new WorkPage(List.of(), null);
        }
        Asked asked = Asked.of(query, by, actor);
        Where where = new Where(actor).narrowed(by, clock.getZone());
        long end = Math.min(after.map(Place::id).orElse(Long.MAX_VALUE), end(by));
        long lowest = lowest(by);
        List<WorkRow> found = new ArrayList<>();
        for (Blocks blocks : Blocks.below(end)) {
            if (found.size() > size || blocks.end() <= lowest) {
                break;
            }
            found.addAll(within(blocks, asked, where, end, size + 1 - found.size()));
        }
        return WorkPage.of(found, size);
    }

    /**
     * Those within a stretch: all numbers by the index alone, then from the newest as many rows as are needed. Each step
     * is closed to the planner by {@code offset 0}, which would otherwise look through all cases that may be seen.
     */
    private List<WorkRow> within(Blocks blocks, Asked asked, Where where, long end, int most) {
        String exact = asked.runs().keySet().stream()
                .map(run -> " and strpos(searched, :" + run + ") > 0")
                .collect(Collectors.joining());
        return jdbc.sql("with hit as materialized (select id from review_case where " + INDEXED + ") select "
                        + WorkRow.COLUMNS + " from (select review_case.* from (select id from hit where id < :end"
                        + " order by id desc offset 0) newest join review_case using (id) order by id desc offset 0) found"
                        + " where " + where.conditions() + exact + " limit :most")
                .params(where.parameters())
                .params(asked.runs())
                .param("asked", asked.within(blocks))
                .param("end", end)
                .param("most", most)
                .query(WorkRow::of)
                .list();
    }

    /** Above the newest case of the last day asked for. */
    private long end(Narrowing by) {
        if (by.to() == null) {
            return jdbc.sql("select coalesce(max(id), -1) + 1 from review_case")
                    .query(Long.class)
                    .single();
        }
        return jdbc.sql("select id from review_case where submitted < :to order by submitted desc limit 1")
                        .param("to", Where.midnight(by.to().plusDays(1), clock.getZone()))
                        .query(Long.class)
                        .optional()
                        .orElse(-1 - SLACK)
                + 1
                + SLACK;
    }

    /** The oldest case of the first day asked for. */
    private long lowest(Narrowing by) {
        if (by.from() == null) {
            return 0;
        }
        return jdbc.sql("select id from review_case where submitted >= :from order by submitted limit 1")
                        .param("from", Where.midnight(by.from(), clock.getZone()))
                        .query(Long.class)
                        .optional()
                        .orElse(Long.MAX_VALUE)
                - SLACK;
    }
}
