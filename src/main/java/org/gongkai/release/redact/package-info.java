/** Copies of files from which passages are truly gone, each proved by reading it again. */
@NullMarked
package org.gongkai.release.redact;

import org.jspecify.annotations.NullMarked;
