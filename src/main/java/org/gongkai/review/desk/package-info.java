/** What people do at the desk: hand in, decide, prepare the release; each in one transaction and on record. */
@NullMarked
@NamedInterface("desk")
package org.gongkai.review.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
