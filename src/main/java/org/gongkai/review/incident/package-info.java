/** Documents with a live secret mark that were handed in, and what was done about them. */
@NullMarked
package org.gongkai.review.incident;

import org.jspecify.annotations.NullMarked;
