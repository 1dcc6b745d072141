/** What rewriting Word and Excel files has in common: the package, its parts and their text. */
@NullMarked
package org.gongkai.release.redact.ooxml;

import org.jspecify.annotations.NullMarked;
