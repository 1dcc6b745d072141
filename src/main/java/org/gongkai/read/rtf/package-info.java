/** The parser of RTF files, run in the reading process. */
@NullMarked
package org.gongkai.read.rtf;

import org.jspecify.annotations.NullMarked;
