/** Puts paragraphs and tables together from lines of text that only say where on a page they stand. */
@NullMarked
package org.gongkai.read.layout;

import org.jspecify.annotations.NullMarked;
