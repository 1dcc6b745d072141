/** Parsers of slides, run in the reading process. */
@NullMarked
package org.gongkai.read.slide;

import org.jspecify.annotations.NullMarked;
