package org.gongkai.review.remind;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.review.worklist.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders and who has read them. One holds as long as its case is due on the day it speaks of. */
final class PostgresReminders {

    /** How many are shown at most. */
    static final int MOST = 100;

    private static final String UNREAD = """
             from reminder join review_case on id = case_id and review_case.due = reminder.due
            where %s and not exists (select 1 from reminder_read r where r.login = :me and r.case_id = reminder.case_id
                and r.due = reminder.due and r.overdue = reminder.overdue)
              and (reminder.overdue or reminder.due >= :today)
            """;

    private final JdbcClient jdbc;

    PostgresReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes what reminders there are to make; those that were made before are left alone.
     *
     * @param soon the last of the days that are near
     * @return how many were made
     */
    int make(LocalDate today, LocalDate soon) {
        return jdbc.sql("insert into reminder (case_id, due, overdue, made)"
                        + " select id, due, due < :today, :today from review_case where due <= :soon"
                        + " on conflict do nothing")
                .param("today", today)
                .param("soon", soon)
                .update();
    }

    /** The reminders of cases that wait for an actor and that he has not read, the most urgent first. */
    List<Reminder> unread(Actor actor, LocalDate today) {
        Waiting waiting = Waiting.of(actor);
        return jdbc.sql("select case_id, title, reminder.due, overdue" + UNREAD.formatted(waiting.condition())
                        + " order by reminder.due, case_id limit " + MOST)
                .params(waiting.parameters())
                .param("today", today)
                .query((row, number) -> new Reminder(
                        row.getLong("case_id"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("overdue")))
                .list();
    }

    /** Notes that an actor has read all his reminders. */
    void readAll(Actor actor, LocalDate today) {
        Waiting waiting = Waiting.of(actor);
        jdbc.sql("insert into reminder_read (login, case_id, due, overdue) select :me, case_id, reminder.due, overdue"
                        + UNREAD.formatted(waiting.condition()) + " on conflict do nothing")
                .params(waiting.parameters())
                .param("today", today)
                .update();
    }
}
