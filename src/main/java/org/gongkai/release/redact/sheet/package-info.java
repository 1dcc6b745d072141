/** Redacted copies of Excel files. */
@NullMarked
package org.gongkai.release.redact.sheet;

import org.jspecify.annotations.NullMarked;
