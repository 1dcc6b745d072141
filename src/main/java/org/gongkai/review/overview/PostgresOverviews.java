package org.gongkai.review.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures from the store. */
final class PostgresOverviews {

    private static final String PERIOD =
            " submitted >= :from::date and submitted < :to::date + 1 and (:division = '' or division = :division) ";

    /** From more closed to more open. */
    private static final String OPENNESS = "array['WITHHELD', 'UNDETERMINED', 'ON_REQUEST', 'PROACTIVE']";

    private final JdbcClient jdbc;
    private final ZoneId zone;

    PostgresOverviews(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /**
     * The figures of cases submitted in a period.
     *
     * @param from its first day
     * @param to its last day
     * @param division whose cases, empty for all
     * @param today what is due before is overdue
     */
    Overview of(LocalDate from, LocalDate to, String division, LocalDate today) {
        Period period = new Period(from, to, division);
        return new Overview(
                ask(period, "select count(*) from review_case where" + PERIOD)
                        .query(Long.class)
                        .single(),
                counts(
                        period,
                        "attribute",
                        code -> DisclosureAttribute.valueOf(code).label()),
                counts(period, "state", code -> CaseState.valueOf(code).label()),
                grounds(period),
                months(period),
                agreement(period),
                stations(period),
                divisions(period, today));
    }

    private List<Overview.Count> counts(Period period, String column, Function<String, String> label) {
        return ask(
                        period,
                        "select " + column + " as code, count(*) from review_case where" + PERIOD
                                + "group by 1 order by 2 desc, 1")
                .query((row, number) -> new Overview.Count(
                        row.getString("code"), label.apply(row.getString("code")), row.getLong("count")))
                .list();
    }

    private List<Overview.Count> grounds(Period period) {
        return ask(
                        period,
                        "select ground, count(*) from review_case, unnest(grounds) as ground where" + PERIOD
                                + "group by 1 order by 2 desc, 1")
                .query((row, number) -> new Overview.Count(
                        row.getString("ground"),
                        GroundCode.valueOf(row.getString("ground")).label(),
                        row.getLong("count")))
                .list();
    }

    private List<Overview.Month> months(Period period) {
        return ask(period, """
                        select to_char(submitted at time zone :zone, 'YYYY-MM') as month,
                            count(*) filter (where attribute = 'PROACTIVE') as proactive,
                            count(*) filter (where attribute = 'ON_REQUEST') as on_request,
                            count(*) filter (where attribute = 'WITHHELD') as withheld,
                            count(*) filter (where attribute = 'UNDETERMINED') as undetermined
                        from review_case where
                        """ + PERIOD + "group by 1 order by 1")
                .param("zone", zone.getId())
                .query((row, number) -> new Overview.Month(
                        row.getString("month"),
                        row.getLong("proactive"),
                        row.getLong("on_request"),
                        row.getLong("withheld"),
                        row.getLong("undetermined")))
                .list();
    }

    private List<Overview.Agreement> agreement(Period period) {
        return ask(
                        period,
                        "select suggested, attribute, count(*) from review_case where decided is not null and" + PERIOD
                                + "group by 1, 2 order by 1, 2")
                .query((row, number) -> new Overview.Agreement(
                        DisclosureAttribute.valueOf(row.getString("suggested")),
                        DisclosureAttribute.valueOf(row.getString("attribute")),
                        row.getLong("count")))
                .list();
    }

    private List<Overview.Station> stations(Period period) {
        return ask(
                        period,
                        """
                        select from_state, count(*),
                            percentile_cont(0.5) within group (order by hours) as median,
                            percentile_cont(0.9) within group (order by hours) as ninth
                        from (select from_state,
                                extract(epoch from case_event.at - lag(case_event.at)
                                    over (partition by case_id order by case_event.id)) / 3600 as hours
                            from case_event join review_case on review_case.id = case_id
                            where
                        """
                                + PERIOD.replace("division", "review_case.division")
                                        .replace(":review_case.division", ":division")
                                + ") as stay where hours is not null group by 1 order by 1")
                .query((row, number) -> new Overview.Station(
                        CaseState.valueOf(row.getString("from_state")),
                        row.getLong("count"),
                        row.getDouble("median"),
                        row.getDouble("ninth")))
                .list();
    }

    private List<Overview.Division> divisions(Period period, LocalDate today) {
        return ask(period, """
                        with chosen as (select * from review_case where
                        """ + PERIOD + """
                                ), step as (
                                    select case_id, action, attribute, lag(attribute)
                                        over (partition by case_id, version order by id) as before
                                    from case_event where case_id in (select id from chosen)
                                ), told as (
                                    select case_id,
                                        count(*) filter (where action = 'RETURN') as returned,
                                        bool_or(action in ('APPROVE', 'ANSWER') and attribute <> before) as reversed,
                                        (array_agg(attribute) filter (where action = 'CONFIRM'))[1] as confirmed
                                    from step group by 1
                                )
                                select chosen.division, count(*),
                                    count(*) filter (where attribute = 'WITHHELD') as withheld,
                                    count(*) filter (where array_position(OPENNESS, confirmed)
                                        < array_position(OPENNESS, suggested)) as narrowed,
                                    count(*) filter (where array_position(OPENNESS, confirmed)
                                        > array_position(OPENNESS, suggested)) as widened,
                                    count(*) filter (where reversed) as reversed,
                                    coalesce(sum(returned), 0) as returned,
                                    count(*) filter (where due < :today and state not in ('RELEASED', 'WITHDRAWN')) as overdue
                                from chosen left join told on told.case_id = chosen.id
                                group by 1 order by 2 desc, 1
                                """.replace("OPENNESS", OPENNESS))
                .param("today", today)
                .query((row, number) -> new Overview.Division(
                        row.getString("division"),
                        row.getLong("count"),
                        row.getLong("withheld"),
                        row.getLong("narrowed"),
                        row.getLong("widened"),
                        row.getLong("reversed"),
                        row.getLong("returned"),
                        row.getLong("overdue")))
                .list();
    }

    private JdbcClient.StatementSpec ask(Period period, String sql) {
        return jdbc.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .param("division", period.division());
    }

    private record Period(LocalDate from, LocalDate to, String division) {}
}
