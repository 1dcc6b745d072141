/** The desk in figures: what was decided, how long it took, where people and suggestion differ. */
@NullMarked
package org.gongkai.review.overview;

import org.jspecify.annotations.NullMarked;
