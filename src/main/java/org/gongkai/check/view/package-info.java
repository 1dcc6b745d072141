/** A check laid out for the eye: the text with its highlights, and what belongs to them. */
@NullMarked
package org.gongkai.check.view;

import org.jspecify.annotations.NullMarked;
