/** By when what is to be done, and how the day came about. */
@NullMarked
package org.gongkai.review.due;

import org.jspecify.annotations.NullMarked;
