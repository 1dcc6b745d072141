/** What stands around a passage: the label before it, the header above it, the number it is part of. */
@NullMarked
package org.gongkai.detect.context;

import org.jspecify.annotations.NullMarked;
