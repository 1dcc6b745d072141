package org.gongkai.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document with a live secret mark was handed in. Nothing of its content is kept.
 *
 * @param id its number
 * @param at when
 * @param sha256 digest of the file
 * @param file the file's name
 * @param login who handed it in
 * @param division from which division
 * @param handledBy login of who dealt with it, null before
 * @param handledAt when
 * @param note what was done
 */
public record Incident(
        long id,
        Instant at,
        String sha256,
        String file,
        String login,
        String division,
        @Nullable String handledBy,
        @Nullable Instant handledAt,
        String note) {}
