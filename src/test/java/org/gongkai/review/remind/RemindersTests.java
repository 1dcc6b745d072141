package org.gongkai.review.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.review.CaseAction;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RemindersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 24);

    private final Desk desk = new Desk();
    private final PostgresReminders reminders = new PostgresReminders(JdbcClient.create(desk.database));

    @Test
    void whatIsDueSoonOrWasIsRemindedOfOnce() {
        due(desk.submit(Checks.plain()), "2026-11-24");
        due(desk.submit(Checks.plain()), "2026-11-25");
        due(desk.submit(Checks.plain()), "2026-11-19");
        assertThat(reminders.make(TODAY, SOON)).isEqualTo(2);
        assertThat(reminders.make(TODAY, SOON)).isZero();
        assertThat(reminders.unread(Desk.COLLEAGUE, TODAY))
                .extracting(Reminder::due, Reminder::overdue)
                .containsExactly(tuple(LocalDate.of(2026, 11, 19), true), tuple(LocalDate.of(2026, 11, 24), false));
    }

    @Test
    void whatWasNearIsRemindedOfAgainWhenItsDayHasPassed() {
        due(desk.submit(Checks.plain()), "2026-11-20");
        reminders.make(TODAY, SOON);
        LocalDate later = LocalDate.of(2026, 11, 23);
        assertThat(reminders.make(later, later.plusDays(2))).isEqualTo(1);
        assertThat(reminders.unread(Desk.DRAFTER, later))
                .extracting(Reminder::overdue)
                .containsExactly(true);
    }

    @Test
    void onlyThoseAreRemindedForWhomTheCaseWaits() {
        ReviewCase withheld = desk.submit(Checks.withheld());
        due(withheld, "2026-11-19");
        reminders.make(TODAY, SOON);
        assertThat(reminders.unread(Desk.STRANGER, TODAY)).isEmpty();
        assertThat(reminders.unread(Desk.OFFICE, TODAY)).isEmpty();
        desk.take(withheld, CaseAction.CONFIRM, "正在讨论，尚未定稿", Desk.DRAFTER);
        due(withheld, "2026-11-19");
        assertThat(reminders.unread(Desk.OFFICE, TODAY)).hasSize(1);
        assertThat(reminders.unread(Desk.DRAFTER, TODAY)).isEmpty();
    }

    @Test
    void aReminderEndsWhenTheDayIsAnother() {
        ReviewCase late = desk.submit(Checks.plain());
        due(late, "2026-11-19");
        reminders.make(TODAY, SOON);
        due(late, "2026-12-31");
        assertThat(reminders.unread(Desk.DRAFTER, TODAY)).isEmpty();
    }

    @Test
    void whatOneHasReadAnotherStillSees() {
        due(desk.submit(Checks.plain()), "2026-11-19");
        reminders.make(TODAY, SOON);
        for (Actor reader : List.of(Desk.DRAFTER, Desk.DRAFTER)) {
            reminders.readAll(reader, TODAY);
        }
        assertThat(reminders.unread(Desk.DRAFTER, TODAY)).isEmpty();
        assertThat(reminders.unread(Desk.COLLEAGUE, TODAY)).hasSize(1);
    }

    private void due(ReviewCase reviewCase, String day) {
        JdbcClient.create(desk.database)
                .sql("update review_case set due = :day::date where id = :id")
                .param("day", day)
                .param("id", reviewCase.id())
                .update();
    }
}
