/** The markup in which the reading process hands over the parts of a document. */
@NullMarked
package org.gongkai.read.markup;

import org.jspecify.annotations.NullMarked;
