/** The outputs of cases and the list of publications on pages. */
@NullMarked
package org.gongkai.release.page;

import org.jspecify.annotations.NullMarked;
