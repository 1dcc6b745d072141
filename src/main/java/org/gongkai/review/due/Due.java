package org.gongkai.review.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done.
 *
 * @param what what, in Chinese
 * @param by the last day, null when it cannot be reckoned
 * @param how how the day came about or what is missing, in Chinese
 * @param open whether it is still to be done
 */
public record Due(String what, @Nullable LocalDate by, String how, boolean open) {

    /** Whether the last day has passed and it is still to be done. */
    public boolean overdue(LocalDate today) {
        return open && by != null && by.isBefore(today);
    }
}
