/** Finds the marks that a document bears: secret, internal and declared ones, and doubts whether it is secret. */
@NullMarked
package org.gongkai.detect.mark;

import org.jspecify.annotations.NullMarked;
