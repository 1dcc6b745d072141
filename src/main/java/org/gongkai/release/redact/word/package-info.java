/** Redacted copies of Word files. */
@NullMarked
package org.gongkai.release.redact.word;

import org.jspecify.annotations.NullMarked;
