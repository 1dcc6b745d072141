/** Parsers of plain text, web pages and RTF, run in the reading process. */
@NullMarked
package org.gongkai.read.text;

import org.jspecify.annotations.NullMarked;
