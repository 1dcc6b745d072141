/** Finds the scores that single evaluators gave. */
@NullMarked
package org.gongkai.detect.score;

import org.jspecify.annotations.NullMarked;
