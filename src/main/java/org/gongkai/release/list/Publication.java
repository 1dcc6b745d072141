package org.gongkai.release.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document on the list of what is published.
 *
 * @param caseNumber number of its case
 * @param categoryCode code of its catalog entry
 * @param category name of its catalog entry
 * @param channels where it is published
 * @param title 标题
 * @param documentNumber 发文字号, empty for none
 * @param division 起草处室
 * @param decided the day of the decision
 * @param due the last day for publication, null when none is known
 * @param released the day of publication, null while it waits
 * @param redacted whether passages are taken out
 */
public record Publication(
        long caseNumber,
        String categoryCode,
        String category,
        List<String> channels,
        String title,
        String documentNumber,
        String division,
        @Nullable LocalDate decided,
        @Nullable LocalDate due,
        @Nullable LocalDate released,
        boolean redacted) {

    public Publication {
        channels = List.copyOf(channels);
    }
}
