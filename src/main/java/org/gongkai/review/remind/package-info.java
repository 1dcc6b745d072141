/** Reminders that something is due soon or was, made every day and shown to whom a case waits for. */
@NullMarked
package org.gongkai.review.remind;

import org.jspecify.annotations.NullMarked;
