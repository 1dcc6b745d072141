/** Rules and models, as they change over the years. */
@NullMarked
package org.gongkai.review.version;

import org.jspecify.annotations.NullMarked;
