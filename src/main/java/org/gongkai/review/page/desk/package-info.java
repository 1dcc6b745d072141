/** The desk and the search. */
@NullMarked
package org.gongkai.review.page.desk;

import org.jspecify.annotations.NullMarked;
