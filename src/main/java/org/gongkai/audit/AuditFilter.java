package org.gongkai.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param actor login of who did it, empty for anybody
 * @param subject what it was done to, empty for anything
 * @param action how the action begins, such as {@code case.}, empty for any
 * @param from the earliest time, null for any
 * @param to the time before which, null for any
 */
public record AuditFilter(
        String actor,
        String subject,
        String action,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null);

    /** The entries of one subject. */
    public static AuditFilter subject(String subject) {
        return new AuditFilter("", subject, "", null, null);
    }
}
