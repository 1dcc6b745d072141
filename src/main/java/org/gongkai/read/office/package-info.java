/** Parsers of word processor, spreadsheet and slide files, run in the reading process. */
@NullMarked
package org.gongkai.read.office;

import org.jspecify.annotations.NullMarked;
