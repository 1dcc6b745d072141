/** Parsers of spreadsheets, run in the reading process. */
@NullMarked
package org.gongkai.read.sheet;

import org.jspecify.annotations.NullMarked;
