package org.gongkai.decide;

import java.time.LocalDate;

/**
 * The day by which a document is to be published.
 *
 * @param days how many
 * @param unit what is counted
 * @param from the day it counts from, itself not counted
 * @param due the last day
 * @param basis where it is written, in Chinese
 */
public record Deadline(int days, Unit unit, LocalDate from, LocalDate due, String basis) {

    /** What a deadline counts. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS
    }
}
