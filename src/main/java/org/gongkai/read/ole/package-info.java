/** What all files of the old binary Office formats have in common: their properties and embedded files. */
@NullMarked
package org.gongkai.read.ole;

import org.jspecify.annotations.NullMarked;
