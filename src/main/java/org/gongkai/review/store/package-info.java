/** Cases in PostgreSQL. */
@NullMarked
@NamedInterface("store")
package org.gongkai.review.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
