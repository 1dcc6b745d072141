package org.gongkai.review.worklist;

import java.time.LocalDate;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null leaves a side open.
 *
 * @param division the 起草处室
 * @param attribute what is held now
 * @param ground one of the grounds held now
 * @param category code of the catalog entry held now
 * @param state where the case stands
 * @param from the first day of submission
 * @param to the last day of submission
 */
public record Narrowing(
        @Nullable String division,
        @Nullable DisclosureAttribute attribute,
        @Nullable GroundCode ground,
        @Nullable String category,
        @Nullable CaseState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final Narrowing NONE = new Narrowing(null, null, null, null, null, null, null);

    public Narrowing {
        division = division == null || division.isBlank() ? null : division.strip();
        category = category == null || category.isBlank() ? null : category.strip();
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(NONE);
    }
}
