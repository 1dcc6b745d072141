/** Cases in PostgreSQL. */
@NullMarked
package org.gongkai.review.store;

import org.jspecify.annotations.NullMarked;
