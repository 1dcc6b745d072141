package org.gongkai.review.remind;

import java.time.LocalDate;

/**
 * A reminder that something of a case is due soon or was.
 *
 * @param caseId which case
 * @param title its document's title
 * @param due the last day
 * @param overdue whether that day has passed
 */
record Reminder(long caseId, String title, LocalDate due, boolean overdue) {}
