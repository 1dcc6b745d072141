package org.gongkai.review.remind;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.due.Dues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds of what is due: once when the day is near, once when it has passed. */
final class Reminding {

    private static final Logger log = LoggerFactory.getLogger(Reminding.class);

    private final PostgresReminders reminders;
    private final Dues dues;
    private final Ledger ledger;

    Reminding(PostgresReminders reminders, Dues dues, Ledger ledger) {
        this.reminders = reminders;
        this.dues = dues;
        this.ledger = ledger;
    }

    /** Makes today's reminders; a second time on a day it makes those of cases that came since. */
    void make() {
        LocalDate today = ledger.today();
        int made = reminders.make(today, dues.soon(today));
        if (made > 0) {
            log.info("reminders made: {}", made);
        }
    }

    List<Reminder> unread(Actor actor) {
        return reminders.unread(actor, ledger.today());
    }

    void readAll(Actor actor) {
        reminders.readAll(actor, ledger.today());
    }
}
