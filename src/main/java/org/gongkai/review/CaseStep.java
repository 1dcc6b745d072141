package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.decide.StepCode;
import org.jspecify.annotations.Nullable;

/**
 * A step that must be done before release.
 *
 * @param code which
 * @param basis where it is written
 * @param due by when, where it has a term of its own
 * @param doneBy login of who did it, null while it is open
 * @param doneAt when
 * @param note what came of it
 */
public record CaseStep(
        StepCode code,
        String basis,
        @Nullable LocalDate due,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        String note) {

    public boolean open() {
        return doneBy == null;
    }
}
