/** The reading page: the text beside what was found in it, and every passage judged by a person. */
@NullMarked
package org.gongkai.review.reading;

import org.jspecify.annotations.NullMarked;
