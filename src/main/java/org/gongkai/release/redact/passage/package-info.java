/** What is to be taken out of a file, and where it occurs in text. */
@NullMarked
package org.gongkai.release.redact.passage;

import org.jspecify.annotations.NullMarked;
