package org.gongkai.review.page.desk;

import org.gongkai.review.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several cases that were accepted together.
 *
 * @param id its number
 * @param to where it stands now, null when it was not taken
 * @param refusal why it was not taken, empty when it was
 */
record Accepted(long id, @Nullable CaseState to, String refusal) {}
