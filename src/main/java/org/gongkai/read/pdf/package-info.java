/** Parsers of PDF files and images, run in the reading process. */
@NullMarked
package org.gongkai.read.pdf;

import org.jspecify.annotations.NullMarked;
