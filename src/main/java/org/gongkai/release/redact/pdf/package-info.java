/** Redacted copies of PDF files, their content streams rewritten. */
@NullMarked
package org.gongkai.release.redact.pdf;

import org.jspecify.annotations.NullMarked;
