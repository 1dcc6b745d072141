/** Finds names of persons, organizations and places with a learned model over chars. */
@NullMarked
package org.gongkai.detect.language.name;

import org.jspecify.annotations.NullMarked;
