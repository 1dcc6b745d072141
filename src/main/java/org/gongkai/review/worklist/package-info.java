/** What lies on whose desk, and finding cases again. */
@NullMarked
@NamedInterface("worklist")
package org.gongkai.review.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
