package org.gongkai.review.desk;

import org.gongkai.review.ReviewCase;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was handed in: a case, or an incident.
 *
 * @param reviewCase the case, null for an incident
 * @param incident number of the incident, null for a case
 * @param known whether the case was there already under the sender's number
 */
public record Receipt(
        @Nullable ReviewCase reviewCase, @Nullable Long incident, boolean known) {}
