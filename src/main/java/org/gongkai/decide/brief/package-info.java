/** Turns a document and its findings into the facts that rules ask about. */
@NullMarked
package org.gongkai.decide.brief;

import org.jspecify.annotations.NullMarked;
