/** Optical character recognition of scanned pages and pictures, run in the reading process. */
@NullMarked
package org.gongkai.read.scan;

import org.jspecify.annotations.NullMarked;
