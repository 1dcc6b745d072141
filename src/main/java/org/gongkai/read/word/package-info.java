/** Parsers of word processor files, run in the reading process. */
@NullMarked
package org.gongkai.read.word;

import org.jspecify.annotations.NullMarked;
