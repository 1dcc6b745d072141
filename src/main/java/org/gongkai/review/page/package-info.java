/** The page of a case: what is known of it, and what may be done to it now. */
@NullMarked
package org.gongkai.review.page;

import org.jspecify.annotations.NullMarked;
