package org.gongkai.review.page;

import java.util.List;
import java.util.Map;
import org.gongkai.check.Check;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.CaseStep;
import org.gongkai.review.CaseVersion;
import org.gongkai.review.HiddenPart;
import org.gongkai.review.Partner;
import org.gongkai.review.ReviewCase;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it to somebody.
 *
 * @param reviewCase the case
 * @param check the whole check of the present version
 * @param way how it came to where it is
 * @param papers what belongs to it
 * @param choices what who looks may do now
 * @param tasks what is to be done before release
 * @param revising whether who looks may hand in a new version
 */
record Dossier(
        ReviewCase reviewCase,
        Check check,
        Way way,
        Papers papers,
        List<Choice> choices,
        Tasks tasks,
        boolean revising) {

    /**
     * How a case came to where it is.
     *
     * @param stations the stations of the usual way, with those it took beside
     * @param events what was done, the latest first
     * @param names the names of those who did it, by login
     * @param terms by when what is due
     */
    record Way(List<Station> stations, List<CaseEvent> events, Map<String, String> names, List<Terms.Term> terms) {

        /** The name of somebody; the login where the case does not know it. */
        public String name(String login) {
            return names.getOrDefault(login, login);
        }
    }

    /** A station: {@code past}, {@code now} or nothing. */
    record Station(CaseState state, String mark) {

        /** What it is called: only where a case stands does it wait. */
        public String label() {
            return mark.equals("now") ? state.label() : state.label().replaceFirst("^待", "");
        }
    }

    /**
     * The versions and attachments of a case.
     *
     * @param versions all versions, the latest first
     * @param changes what the latest brought and lost, null for the first
     * @param attachments its attachments, as far as who looks may see them
     * @param hidden content that a reader of the print does not see
     */
    record Papers(
            List<CaseVersion> versions,
            @Nullable FindingChanges changes,
            List<ReviewCase> attachments,
            List<HiddenPart> hidden) {

        public long uncleared() {
            return hidden.stream().filter(HiddenPart::open).count();
        }
    }

    /**
     * What is to be done before release.
     *
     * @param steps the steps
     * @param partners the organs that issued the document too
     * @param answering whether who looks may enter their answers
     * @param blockers what stands against release, in Chinese
     */
    record Tasks(List<Task> steps, List<Partner> partners, boolean answering, List<String> blockers) {}

    /** A step, whether who looks may tick it off, and who else would. */
    record Task(CaseStep step, boolean may, String whose) {}
}
