/** What all OOXML files have in common: their package, properties, drawings and embedded files. */
@NullMarked
package org.gongkai.read.ooxml;

import org.jspecify.annotations.NullMarked;
