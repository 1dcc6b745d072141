/** Signs of what kind of document this is, from a table of phrases that the legal office keeps. */
@NullMarked
package org.gongkai.detect.sign;

import org.jspecify.annotations.NullMarked;
