/** The REST way to the desk, for the bureau's OA system. */
@NullMarked
package org.gongkai.review.api;

import org.jspecify.annotations.NullMarked;
