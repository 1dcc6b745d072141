/** The mark under a document's date that says how it is published. */
@NullMarked
package org.gongkai.release.mark;

import org.jspecify.annotations.NullMarked;
