/** A check laid out for the eye: the text with its highlights, and what belongs to them. */
@NullMarked
@NamedInterface("view")
package org.gongkai.check.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
