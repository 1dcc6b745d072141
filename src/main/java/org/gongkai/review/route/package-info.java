/** Which step leads where and who may take it. */
@NullMarked
package org.gongkai.review.route;

import org.jspecify.annotations.NullMarked;
