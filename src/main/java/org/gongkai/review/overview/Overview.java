package org.gongkai.review.overview;

import java.util.List;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;

/**
 * The desk in figures.
 *
 * @param total cases handed in
 * @param attributes cases by what is held of them
 * @param states cases by where they stand
 * @param grounds cases by ground, in Chinese; one case may have several
 * @param months cases by month of submission and attribute, oldest first
 * @param agreement what was suggested against what was decided
 * @param stations how long cases stood where
 * @param divisions one row a division
 */
record Overview(
        long total,
        List<Count> attributes,
        List<Count> states,
        List<Count> grounds,
        List<Month> months,
        List<Agreement> agreement,
        List<Station> stations,
        List<Division> divisions) {

    /** How many of a kind; {@code code} is the kind's name in the interface. */
    record Count(String code, String label, long count) {}

    /** The cases of a month, such as {@code 2026-11}. */
    record Month(String month, long proactive, long onRequest, long withheld, long undetermined) {

        public long total() {
            return proactive + onRequest + withheld + undetermined;
        }
    }

    /** How many cases suggested as one thing were decided as another. */
    record Agreement(DisclosureAttribute suggested, DisclosureAttribute decided, long count) {}

    /** How long cases stood somewhere, in hours: the middle one and the ninth of ten. */
    record Station(CaseState state, long count, double median, double ninth) {}

    /**
     * A division's figures.
     *
     * @param narrowed cases that it held less public than was suggested
     * @param widened cases that it held more public than was suggested
     * @param reversed cases in which a reviewer changed what it had held
     * @param returned how often a case was returned to it
     * @param overdue cases in which something is overdue today
     */
    record Division(
            String name,
            long total,
            long withheld,
            long narrowed,
            long widened,
            long reversed,
            long returned,
            long overdue) {}

    /** The cases of the fullest month, at least 1. */
    public long most() {
        return Math.max(1, months.stream().mapToLong(Month::total).max().orElse(0));
    }

    /** How many cases of all divisions have something overdue. */
    public long overdue() {
        return divisions.stream().mapToLong(Division::overdue).sum();
    }

    /** In how many cases of all divisions a reviewer changed what the division had held. */
    public long reversed() {
        return divisions.stream().mapToLong(Division::reversed).sum();
    }

    /** How many cases of all divisions are withheld. */
    public long withheld() {
        return divisions.stream().mapToLong(Division::withheld).sum();
    }

    /** The share of decided cases, in per cent, that were decided as suggested; 0 when none was decided. */
    public double agreed() {
        long all = agreement.stream().mapToLong(Agreement::count).sum();
        long same = agreement.stream()
                .filter(one -> one.suggested() == one.decided())
                .mapToLong(Agreement::count)
                .sum();
        return all == 0 ? 0 : 100.0 * same / all;
    }
}
