/** Handing in documents and new versions. */
@NullMarked
package org.gongkai.review.page.submit;

import org.jspecify.annotations.NullMarked;
