/** Tells other systems, signed and again until they have heard it, which steps cases take. */
@NullMarked
package org.gongkai.review.webhook;

import org.jspecify.annotations.NullMarked;
