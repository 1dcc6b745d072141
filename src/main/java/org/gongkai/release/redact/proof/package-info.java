/** Proof that a redacted copy holds nothing of what was taken out, and nothing hidden. */
@NullMarked
package org.gongkai.release.redact.proof;

import org.jspecify.annotations.NullMarked;
