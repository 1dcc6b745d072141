/** Finds sentences and cells whose theme may need protection. */
@NullMarked
package org.gongkai.detect.language.theme;

import org.jspecify.annotations.NullMarked;
